using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Indexing;

/// <summary>The words of an article, by passage and by statement.</summary>
public sealed class ArticleWords
{
    private readonly ILookup<int, StatementPart> _byPassage;
    private readonly ILookup<int, StatementPart> _byUtterance;
    private readonly ILookup<int, StatementPart> _reported;

    /// <summary>Reads the words of an article; the language is as <see cref="Stemmer.LanguageOf"/> gives it.</summary>
    public ArticleWords(Article article, string language)
    {
        Passages = [.. article.Passages.Select(passage => Tokenizer.Tokenize(passage.Text).Select(word => IndexedWord.From(word, language)).ToArray())];
        var parts = article.Utterances.SelectMany((utterance, i) => Parts(i, utterance.Quotations.Select(quotation => quotation.Place))).ToList();
        _byPassage = parts.ToLookup(part => part.Passage);
        _byUtterance = parts.ToLookup(part => part.Utterance);
        _reported = article.Reported.SelectMany((reported, i) => Parts(i, [reported.Sentence])).ToLookup(part => part.Passage);
    }

    /// <summary>The words of each passage.</summary>
    public IReadOnlyList<IndexedWord[]> Passages { get; }

    /// <summary>The quoted stretches of a passage, grouped by statement, in the order of the text.</summary>
    public IEnumerable<IGrouping<int, StatementPart>> Statements(int passage) => _byPassage[passage].GroupBy(part => part.Utterance);

    /// <summary>Whether any words of the passage are quoted.</summary>
    public bool HasQuoted(int passage) => _byPassage.Contains(passage);

    /// <summary>Whether any words of the passage report what somebody said.</summary>
    public bool HasReported(int passage) => _reported.Contains(passage);

    /// <summary>The words of a statement in later passages, in order, as far as a NEAR between two phrases can reach.</summary>
    public IEnumerable<IndexedWord> Ahead(int utterance, int passage) => _byUtterance[utterance]
        .Where(part => part.Passage > passage)
        .SelectMany(part => Passages[part.Passage].Take(part.First..part.End))
        .Take(QueryOperators.MaxDistance + (2 * QueryParser.MaxTerms));

    /// <summary>The words of a stretch.</summary>
    public ReadOnlySpan<IndexedWord> Words(StatementPart part) => Passages[part.Passage].AsSpan(part.First..part.End);

    /// <summary>The stretches of a passage that are neither quoted nor reported, in order; none is empty.</summary>
    public IEnumerable<(int First, int End)> Narrative(int passage) =>
        Between((0, Passages[passage].Length), _byPassage[passage].Concat(_reported[passage]).OrderBy(part => part.First));

    /// <summary>The reported sentences of a passage, in order, without any quotations in them; no stretch is empty.</summary>
    public IEnumerable<(int First, int End)> Reported(int passage) =>
        _reported[passage].SelectMany(sentence => Between((sentence.First, sentence.End), _byPassage[passage].OrderBy(part => part.First)));

    /// <summary>The voice of each word of a passage and, if it is quoted or reported, the index of its statement among those of its voice.</summary>
    public IReadOnlyList<(Voice Voice, int Statement)> Voices(int passage, bool isHeadline)
    {
        var voices = new (Voice, int)[Passages[passage].Length];
        Array.Fill(voices, (isHeadline ? Voice.Headline : Voice.Narrative, -1));
        foreach (var part in _reported[passage])
            Array.Fill(voices, (Voice.Reported, part.Utterance), part.First, part.End - part.First);
        foreach (var part in _byPassage[passage])
            Array.Fill(voices, (Voice.Quote, part.Utterance), part.First, part.End - part.First);
        return voices;
    }

    /// <summary>The rest of a stretch once others are removed from it.</summary>
    private static IEnumerable<(int First, int End)> Between((int First, int End) stretch, IEnumerable<StatementPart> others)
    {
        var first = stretch.First;
        foreach (var part in others.TakeWhile(part => part.First < stretch.End))
        {
            if (part.First > first)
                yield return (first, part.First);
            first = Math.Max(first, part.End);
        }

        if (first < stretch.End)
            yield return (first, stretch.End);
    }

    private IEnumerable<StatementPart> Parts(int statement, IEnumerable<PassageSpan> places) => places
        .Select(place => new StatementPart(statement, place.Passage, IndexAt(place.Passage, place.Span.Start), IndexAt(place.Passage, place.Span.End)))
        .Where(part => part.End > part.First);

    private int IndexAt(int passage, int place) => TokenPlaces.FirstFrom(Passages[passage], word => word.Token.Start, place);
}
