using ArticleArchive.Search.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// The words of a field; at the same position as a word its stem, the pair that two frequent words make, and the word with each of its signs. Used for one document after another: making a
/// stream costs more than reading it.
/// </summary>
internal sealed class WordTokenStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _step;
    private readonly Queue<string> _signed = new();
    private IReadOnlyList<PlacedWord> _words = [];
    private string _language = Stemmer.English;
    private int _next;
    private Part _part;

    public WordTokenStream()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    private enum Part
    {
        Word,
        Stem,
        Pair,
    }

    /// <summary>What is read next.</summary>
    public void Set(IReadOnlyList<PlacedWord> words, string language) => (_words, _language) = (words, language);

    public override void Reset()
    {
        base.Reset();
        (_next, _part) = (0, Part.Word);
        _signed.Clear();
    }

    public override bool IncrementToken()
    {
        if (_signed.TryDequeue(out var signed))
            return Add(signed, 0);

        while (_next < _words.Count)
        {
            var word = _words[_next];
            var part = _part;
            Advance();
            if (part == Part.Word && word.Signs is { } signs)
                Queue(word, signs);
            if (TermOf(word, part) is { } term)
                return Add(word.IsAhead ? IndexTerms.Ahead(term) : term, part == Part.Word ? word.Step : 0);
        }

        return false;
    }

    private bool Add(string term, int step)
    {
        _term.SetEmpty().Append(term);
        _step.PositionIncrement = step;
        return true;
    }

    /// <summary>The forms of a word with its signs follow the word at its position.</summary>
    private void Queue(PlacedWord word, WordSigns signs)
    {
        foreach (var form in signs.FormsOf(word.Word).Select(IndexTerms.Signed))
            _signed.Enqueue(word.IsAhead ? IndexTerms.Ahead(form) : form);
    }

    private void Advance()
    {
        _next += _part == Part.Pair ? 1 : 0;
        _part = _part == Part.Pair ? Part.Word : _part + 1;
    }

    private string? TermOf(PlacedWord word, Part part)
    {
        if (part == Part.Word)
            return IndexTerms.Word(word.Word);
        if (part == Part.Stem)
            return Stemmer.Stem(word.Word, _language) is var stem && WordForms.IsStemIndexed(word.Word, stem, _language) ? IndexTerms.Stem(stem, _language) : null;

        // The next word has been looked at by Advance; no pair crosses from one stretch of text to the next.
        return _next < _words.Count && _words[_next] is { Step: 1 } second && FrequentWords.ArePair(word.Word, second.Word) ? IndexTerms.Pair(word.Word, second.Word) : null;
    }
}
