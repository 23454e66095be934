using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Markup;

/// <summary>Collects what is left out of a Markdown body.</summary>
internal sealed class LeftOutLog
{
    private const int MaxLines = 500;
    private const int MaxLength = 200;

    private readonly List<FurnitureLine> _found = [];
    private int _more;

    /// <summary>The pieces found; beyond the number that a reader would look through, the last entry gives the number of the rest.</summary>
    public IReadOnlyList<FurnitureLine> Found =>
        _more == 0 ? _found : [.. _found, new FurnitureLine(_found[^1].Line, FormattableString.Invariant($"… and {_more} more below"))];

    /// <summary>Notes a piece.</summary>
    /// <param name="line">Its line in the body, from 0.</param>
    /// <param name="piece">The piece as stored.</param>
    public void Add(int line, ReadOnlySpan<char> piece)
    {
        if (_found.Count == MaxLines)
            _more++;
        else
            _found.Add(new FurnitureLine(line, OneLine.Collapse(Shortened.ToBeginning(piece.ToString(), MaxLength, "…"))));
    }
}
