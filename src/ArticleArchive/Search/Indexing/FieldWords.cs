using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Indexing;

/// <summary>Places the words of several stretches in one field, too far apart for a phrase or a NEAR to reach from one to the next.</summary>
public static class FieldWords
{
    private const int Gap = QueryOperators.MaxDistance + (2 * QueryParser.MaxTerms);

    /// <summary>All words of a passage.</summary>
    public static IReadOnlyList<PlacedWord> Text(ArticleWords words, int passage) =>
        Array.ConvertAll(words.Passages[passage], word => new PlacedWord(word, 1, IsAhead: false));

    /// <summary>The reporter's own words of a passage.</summary>
    public static IReadOnlyList<PlacedWord> Narrative(ArticleWords words, int passage) => Stretches(words.Passages[passage], words.Narrative(passage));

    /// <summary>The words of a passage that report what somebody said.</summary>
    public static IReadOnlyList<PlacedWord> Reported(ArticleWords words, int passage) => Stretches(words.Passages[passage], words.Reported(passage));

    /// <summary>The quoted words of a passage in some of its statements, followed by the words of each after the passage's end.</summary>
    public static IReadOnlyList<PlacedWord> Quoted(ArticleWords words, int passage, IEnumerable<IGrouping<int, StatementPart>> statements)
    {
        var placed = new List<PlacedWord>();
        foreach (var statement in statements)
        {
            var step = Gap;
            foreach (var part in statement)
                step = Place(placed, words.Words(part), step);
            foreach (var word in words.Ahead(statement.Key, passage))
            {
                placed.Add(new PlacedWord(word, step, IsAhead: true));
                step = 1;
            }
        }

        return placed;
    }

    private static List<PlacedWord> Stretches(IndexedWord[] words, IEnumerable<(int First, int End)> stretches)
    {
        var placed = new List<PlacedWord>(words.Length);
        foreach (var (first, end) in stretches)
            Place(placed, words.AsSpan(first..end), Gap);
        return placed;
    }

    /// <summary>Adds a stretch; returns the step to the next word that belongs to it.</summary>
    private static int Place(List<PlacedWord> placed, ReadOnlySpan<IndexedWord> stretch, int step)
    {
        foreach (var word in stretch)
        {
            placed.Add(new PlacedWord(word, step, IsAhead: false));
            step = 1;
        }

        return step;
    }
}
