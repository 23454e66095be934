using ArticleArchive.Search;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.LuceneNet;

/// <summary>Places words of several stretches in one field, so far apart that neither a phrase nor a NEAR reaches from one to the next.</summary>
internal static class Stretches
{
    private const int Gap = QueryOperators.MaxDistance + (2 * QueryParser.MaxTerms);

    /// <summary>The narrator's words of a passage.</summary>
    public static IReadOnlyList<PlacedWord> Told(ArticleWords words, int passage) =>
        Place(words.Told(passage).Select(stretch => words.Passages[passage].Skip(stretch.First).Take(stretch.End - stretch.First).Select(word => (word, false))));

    /// <summary>The quoted words of a passage in some of its statements, and what follows in each after the passage's end.</summary>
    public static IReadOnlyList<PlacedWord> Said(ArticleWords words, int passage, IEnumerable<IGrouping<int, StatementPart>> statements) =>
        Place(statements.Select(statement => statement.SelectMany(words.Words).Select(word => (word, false)).Concat(words.Ahead(statement.Key, passage).Select(word => (word, true)))));

    private static List<PlacedWord> Place(IEnumerable<IEnumerable<(Token Word, bool IsAhead)>> stretches)
    {
        var placed = new List<PlacedWord>();
        foreach (var stretch in stretches)
        {
            var step = Gap;
            foreach (var (word, isAhead) in stretch)
            {
                placed.Add(new PlacedWord(word, step, isAhead));
                step = 1;
            }
        }

        return placed;
    }
}
