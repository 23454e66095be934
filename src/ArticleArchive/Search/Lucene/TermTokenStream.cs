using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ArticleArchive.Search.Lucene;

/// <summary>A stream of unchanged terms, reused for one document after another.</summary>
internal sealed class TermTokenStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private int _next;

    public TermTokenStream() => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>The terms to read next.</summary>
    public List<string> Terms { get; } = [];

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        if (_next == Terms.Count)
            return false;

        ClearAttributes();
        _term.SetEmpty().Append(Terms[_next++]);
        return true;
    }
}
