using ArticleArchive.Search;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ArticleArchive.LuceneNet;

/// <summary>Puts beside each inflected word its stem, in the same place.</summary>
internal sealed class StemFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _step;
    private string? _waiting;

    public StemFilter(TokenStream words)
        : base(words)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        _waiting = null;
    }

    public override bool IncrementToken()
    {
        if (_waiting is { } stem)
        {
            _term.SetEmpty().Append(stem);
            _step.PositionIncrement = 0;
            _waiting = null;
            return true;
        }

        if (!m_input.IncrementToken())
            return false;

        _waiting = StemOf(_term.ToString() ?? "");
        return true;
    }

    /// <summary>The term of the stem; null where the word is its own.</summary>
    private static string? StemOf(string term)
    {
        var isAhead = term[0] == WordMarks.Ahead;
        var word = isAhead ? term[1..] : term;
        var stem = Stemmer.Stem(word);
        if (stem == word)
            return null;

        return isAhead ? Terms.Ahead(Terms.StemSign + stem) : Terms.StemSign + stem;
    }
}
