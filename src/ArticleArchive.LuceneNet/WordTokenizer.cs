using ArticleArchive.Search;
using Lucene.Net.Analysis.TokenAttributes;

namespace ArticleArchive.LuceneNet;

/// <summary>The words of a text as the archive reads them, folded, each with its place.</summary>
internal sealed class WordTokenizer : Lucene.Net.Analysis.Tokenizer
{
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _place;
    private IReadOnlyList<Token> _words = [];
    private int _next;
    private int _length;

    public WordTokenizer(TextReader input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _place = AddAttribute<IOffsetAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        var text = m_input.ReadToEnd();
        (_words, _next, _length) = (Tokenizer.Tokenize(text), 0, text.Length);
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_next == _words.Count)
            return false;

        var word = _words[_next++];
        _term.SetEmpty().Append(Terms.Exact(word.Word));
        _place.SetOffset(CorrectOffset(word.Start), CorrectOffset(word.End));
        return true;
    }

    public override void End()
    {
        base.End();
        _place.SetOffset(CorrectOffset(_length), CorrectOffset(_length));
    }
}
