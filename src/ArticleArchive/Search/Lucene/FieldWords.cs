using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Lucene;

/// <summary>Places words of several stretches in one field, so far apart that neither a phrase nor a NEAR reaches from one to the next.</summary>
internal static class FieldWords
{
    private const int Gap = QueryOperators.MaxDistance + (2 * QueryParser.MaxTerms);

    /// <summary>All words of a passage.</summary>
    public static IReadOnlyList<PlacedWord> Text(ArticleWords words, int passage) => [.. words.Passages[passage].Select(word => new PlacedWord(word.Word, word.Signs, 1, IsAhead: false))];

    /// <summary>The reporter's own words of a passage.</summary>
    public static IReadOnlyList<PlacedWord> Narrative(ArticleWords words, int passage) => Stretches(words.Passages[passage], words.Narrative(passage));

    /// <summary>The words of a passage that report what somebody said.</summary>
    public static IReadOnlyList<PlacedWord> Reported(ArticleWords words, int passage) => Stretches(words.Passages[passage], words.Reported(passage));

    /// <summary>The quoted words of a passage in some of its statements, and what follows in each after the passage's end.</summary>
    public static IReadOnlyList<PlacedWord> Quoted(ArticleWords words, int passage, IEnumerable<IGrouping<int, StatementPart>> statements) =>
        Place(statements.Select(statement => statement.SelectMany(words.Words).Select(word => (word, false))
            .Concat(words.Ahead(statement.Key, passage).Select(word => (word, true)))));

    private static List<PlacedWord> Stretches(IReadOnlyList<Token> words, IEnumerable<(int First, int End)> stretches) =>
        Place(stretches.Select(stretch => words.Skip(stretch.First).Take(stretch.End - stretch.First).Select(word => (word, false))));

    private static List<PlacedWord> Place(IEnumerable<IEnumerable<(Token Word, bool IsAhead)>> stretches)
    {
        var placed = new List<PlacedWord>();
        foreach (var stretch in stretches)
        {
            var step = Gap;
            foreach (var (word, isAhead) in stretch)
            {
                placed.Add(new PlacedWord(word.Word, word.Signs, step, isAhead));
                step = 1;
            }
        }

        return placed;
    }
}
