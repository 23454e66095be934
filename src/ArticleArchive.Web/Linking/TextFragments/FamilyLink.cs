using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>The link from a statement to all its printings.</summary>
/// <param name="Words">The first words of the statement.</param>
/// <param name="Articles">How many articles print it, at least two.</param>
/// <param name="Address">The path of the page of all printings.</param>
internal sealed record FamilyLink(string Words, int Articles, string Address)
{
    private const int MaxLength = 40;

    /// <summary>The link of a statement; null when only one article prints it.</summary>
    public static FamilyLink? For(CatalogSnapshot catalog, WordingId? wording, string words) =>
        wording is { } id && catalog.ArticlesPrinting(id) is > 1 and var articles
            ? new FamilyLink(Shortened.ToBeginning(words, MaxLength), articles, ArchiveUrls.Quotation(id))
            : null;

    /// <summary>The links of an article's statements, by the index of the passage where each begins.</summary>
    public static ILookup<int, FamilyLink> In(StoredArticle stored, CatalogSnapshot catalog) => stored.Utterances
        .Select(statement => (statement.Utterance.Quotations[0].Place, statement.Wording))
        .Select(
            statement =>
                (statement.Place.Passage, Link: For(catalog, statement.Wording, stored.Article.TextAt(statement.Place))))
        .Where(statement => statement.Link is not null)
        .ToLookup(statement => statement.Passage, statement => statement.Link ?? throw new InvalidOperationException());
}
