using AngleSharp.Dom;

namespace ArticleArchive.Tests.Web;

/// <summary>What Zotero's translator "Embedded Metadata" makes of the tags of a page, by its rules: an item of a type, and the fields that the type has.</summary>
internal sealed record ZoteroItem(string Type, string? Title, string? Publication, string? Date, IReadOnlyList<string> Authors, string? Language, string? Rights, string? Url)
{
    public static ZoteroItem From(IParentNode page) => new(
        TypeOf(page),
        First(page, "citation_title", "DC.title", "og:title") ?? page.QuerySelector("title")?.TextContent,
        First(page, "citation_journal_title", "og:site_name"),
        First(page, "citation_publication_date", "citation_date", "DC.date", "article:published_time"),
        All(page, "citation_author") is { Count: > 0 } authors ? authors : All(page, "author"),
        First(page, "DC.language", "og:locale"),
        First(page, "DC.rights"),
        First(page, "og:url"));

    /// <summary>Journal tags go before the type that Dublin Core states, and that before Open Graph's; a page of no type is a web page.</summary>
    private static string TypeOf(IParentNode page) =>
        First(page, "citation_journal_title") is not null ? "journalArticle"
        : First(page, "DC.type") ?? First(page, "og:type") switch { "article" => "journalArticle", "book" => "book", _ => "webpage" };

    private static string? First(IParentNode page, params IReadOnlyList<string> names) => names.SelectMany(name => All(page, name)).FirstOrDefault();

    private static IReadOnlyList<string> All(IParentNode page, string name) =>
        [.. page.QuerySelectorAll($"meta[name='{name}'], meta[property='{name}']").Select(tag => tag.GetAttribute("content") ?? "").Where(content => content.Length > 0)];
}
