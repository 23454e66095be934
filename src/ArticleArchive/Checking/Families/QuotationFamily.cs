using ArticleArchive.Catalog;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Checking.Families;

/// <summary>Everybody who prints some words: where, since when, with what changed, and as said by whom.</summary>
public sealed record QuotationFamily
{
    /// <summary>The most printings that are compared.</summary>
    public const int MostPrintings = 200;

    /// <summary>The name of the words.</summary>
    public required WordingId Id { get; init; }

    /// <summary>The words, as they are printed first.</summary>
    public required string Text { get; init; }

    /// <summary>The printings, the earliest first, undated ones last; at most <see cref="MostPrintings"/>.</summary>
    public required IReadOnlyList<ComparedPrinting> Printings { get; init; }

    /// <summary>How many articles print the words.</summary>
    public required int Articles { get; init; }

    /// <summary>The stretches of the words that every printing has, in order; may be empty.</summary>
    public required IReadOnlyList<string> Unchanged { get; init; }

    /// <summary>Who is said to have said it, each with the number of printings, the most first; null for those that name nobody.</summary>
    public IReadOnlyList<(string? Name, int Printings)> Speakers =>
    [
        .. Printings.GroupBy(printing => printing.Printing.Statement.Utterance.Attribution?.Name, StringComparer.Ordinal)
            .Select(speaker => (speaker.Key, speaker.Count()))
            .OrderByDescending(speaker => speaker.Item2),
    ];

    /// <summary>Reads who prints some words; null where nobody does.</summary>
    public static QuotationFamily? Of(CatalogSnapshot catalog, WordingId id)
    {
        if (catalog.FirstPrinting(id) is not { } first)
            return null;

        var words = new ScannedStatement(first);
        var compared = catalog.Printings(id, MostPrintings).Select(printing => PrintingComparison.Of(words, new ScannedStatement(printing))).ToList();
        return new QuotationFamily
        {
            Id = id,
            Text = words.Text(0, words.Words.Count - 1),
            Printings = compared,
            Articles = catalog.ArticlesPrinting(id),
            Unchanged = UnchangedIn(words, compared),
        };
    }

    private static List<string> UnchangedIn(ScannedStatement words, List<ComparedPrinting> printings)
    {
        var stretches = new List<string>();
        for (var first = 0; first < words.Words.Count; first++)
        {
            var last = first - 1;
            while (last + 1 < words.Words.Count && printings.TrueForAll(printing => printing.Kept.Contains(last + 1)))
                last++;
            if (last < first)
                continue;

            stretches.Add(words.Text(first, last));
            first = last;
        }

        return stretches;
    }
}
