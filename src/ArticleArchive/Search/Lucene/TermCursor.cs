using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene;

/// <summary>Goes forward through the passages of one segment that have a term.</summary>
/// <param name="open">Opens the passages, when they are first asked for.</param>
internal sealed class TermCursor(Func<DocsAndPositionsEnum> open)
{
    private DocsAndPositionsEnum? _postings;
    private int[] _places = new int[4];
    private int _placesOf = -1;
    private int _count;

    /// <summary>The document that it is at; -1 at the beginning.</summary>
    public int Document { get; private set; } = -1;

    /// <summary>The places of the term in the document.</summary>
    public ReadOnlySpan<int> Places
    {
        get
        {
            if (_placesOf != Document)
                ReadPlaces();
            return _places.AsSpan(0, _count);
        }
    }

    /// <summary>Goes to the first document from this one on; <see cref="int.MaxValue"/> when there is none.</summary>
    public int MoveTo(int document)
    {
        if (Document >= document)
            return Document;

        _postings ??= open();
        return Document = document == Document + 1 ? _postings.NextDoc() : _postings.Advance(document);
    }

    private void ReadPlaces()
    {
        (_placesOf, _count) = (Document, _postings?.Freq ?? 0);
        if (_places.Length < _count)
            _places = new int[_count * 2];
        for (var i = 0; i < _count; i++)
            _places[i] = _postings?.NextPosition() ?? 0;
    }
}
