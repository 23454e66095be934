using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ArticleArchive.LuceneNet;

/// <summary>Words that were read and placed already.</summary>
internal sealed class PlacedWords : TokenStream
{
    private readonly IReadOnlyList<PlacedWord> _words;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _step;
    private int _next;

    public PlacedWords(IReadOnlyList<PlacedWord> words)
    {
        _words = words;
        _term = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_next == _words.Count)
            return false;

        var word = _words[_next++];
        var term = Terms.Exact(word.Token.Word);
        _term.SetEmpty().Append(word.IsAhead ? Terms.Ahead(term) : term);
        _step.PositionIncrement = word.Step;
        return true;
    }
}
