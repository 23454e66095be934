using ArticleArchive.Search.Indexing;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// The words of a field. At the same position as a word are its stem, its pair with the next word when both are frequent, and the word with each of its signs.
/// The stream is reused for one document after another, because making one costs more than reading it.
/// </summary>
internal sealed class WordTokenStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _step;
    private readonly Queue<string> _beside = new();
    private int _next;
    private bool _isAhead;

    public WordTokenStream()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>The words to read next.</summary>
    public IReadOnlyList<PlacedWord> Words { get; set; } = [];

    public override void Reset()
    {
        base.Reset();
        _next = 0;
        _beside.Clear();
    }

    public override bool IncrementToken()
    {
        if (_beside.TryDequeue(out var beside))
            return Add(beside, 0);
        if (_next == Words.Count)
            return false;

        var (word, step, isAhead) = Words[_next++];
        _isAhead = isAhead;
        if (word.Stem is { } stem)
            _beside.Enqueue(stem);

        // No pair crosses from one stretch of text to the next.
        if (word.IsFrequent && _next < Words.Count && Words[_next] is { Step: 1, Word: { IsFrequent: true } second })
            _beside.Enqueue(IndexTerms.Pair(word.Token.Word, second.Token.Word));
        foreach (var signed in word.Token.Signs?.FormsOf(word.Token.Word) ?? [])
            _beside.Enqueue(IndexTerms.Signed(signed));
        return Add(IndexTerms.Word(word.Token.Word), step);
    }

    private bool Add(string term, int step)
    {
        _term.SetEmpty();
        if (_isAhead)
            _term.Append(IndexTerms.AheadSign);
        _term.Append(term);
        _step.PositionIncrement = step;
        return true;
    }
}
