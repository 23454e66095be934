using ArticleArchive.Articles;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Lucene;

/// <summary>The words of an article, by passage and by statement.</summary>
internal sealed class ArticleWords
{
    private readonly ILookup<int, StatementPart> _byPassage;
    private readonly ILookup<int, StatementPart> _byUtterance;

    public ArticleWords(Article article)
    {
        Passages = [.. article.Passages.Select(passage => Tokenizer.Tokenize(passage.Text))];
        var parts = Parts(article).ToList();
        _byPassage = parts.ToLookup(part => part.Passage);
        _byUtterance = parts.ToLookup(part => part.Utterance);
    }

    /// <summary>The words of each passage.</summary>
    public IReadOnlyList<IReadOnlyList<Token>> Passages { get; }

    /// <summary>The quoted stretches of a passage, by statement, in the order of the text.</summary>
    public IEnumerable<IGrouping<int, StatementPart>> Statements(int passage) => _byPassage[passage].GroupBy(part => part.Utterance);

    /// <summary>The quoted stretches of a statement, in its order; none is empty.</summary>
    public IEnumerable<StatementPart> PartsOf(int utterance) => _byUtterance[utterance];

    /// <summary>True when words of the passage are quoted.</summary>
    public bool HasQuoted(int passage) => _byPassage.Contains(passage);

    /// <summary>The words of a statement that stand in later passages, in order, no more than a NEAR between two phrases can reach.</summary>
    public IEnumerable<Token> Ahead(int utterance, int passage) => _byUtterance[utterance]
        .Where(part => part.Passage > passage)
        .SelectMany(Words)
        .Take(QueryOperators.MaxDistance + (2 * QueryParser.MaxTerms));

    /// <summary>The words of a stretch.</summary>
    public IEnumerable<Token> Words(StatementPart part) => Passages[part.Passage].Skip(part.First).Take(part.End - part.First);

    /// <summary>The stretches of a passage that are in no quotation, in order; none is empty.</summary>
    public IEnumerable<(int First, int End)> Narrative(int passage)
    {
        var first = 0;
        foreach (var part in _byPassage[passage].OrderBy(part => part.First))
        {
            if (part.First > first)
                yield return (first, part.First);
            first = Math.Max(first, part.End);
        }

        if (first < Passages[passage].Count)
            yield return (first, Passages[passage].Count);
    }

    private IEnumerable<StatementPart> Parts(Article article)
    {
        for (var utterance = 0; utterance < article.Utterances.Count; utterance++)
        {
            foreach (var quotation in article.Utterances[utterance].Quotations)
            {
                var (passage, span) = quotation.Place;
                var first = IndexAt(Passages[passage], span.Start);
                var end = IndexAt(Passages[passage], span.End);
                if (end > first)
                    yield return new StatementPart(utterance, passage, first, end);
            }
        }
    }

    /// <summary>The index of the first word that begins there or later.</summary>
    private static int IndexAt(IReadOnlyList<Token> words, int place)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
