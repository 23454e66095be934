using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Shared;

/// <summary>The form that searches and checks: its content, and what is kept when it is sent again.</summary>
internal sealed record SearchBox
{
    /// <summary>The length to which the title of a page shortens what was typed, in UTF-16 units.</summary>
    public const int InTitle = 80;

    /// <summary>The box of a page that is not a search.</summary>
    public static SearchBox Empty { get; } = new();

    /// <summary>The label of the box.</summary>
    public string Label { get; init; } = "Search, or check a quotation";

    /// <summary>The typed text, and the filters to keep.</summary>
    public QueryText Query { get; init; } = new();

    /// <summary>The order to keep.</summary>
    public SearchSort Sort { get; init; }

    /// <summary>The view to keep.</summary>
    public SearchView View { get; init; }

    /// <summary>Whether a field asks who said the words.</summary>
    public bool AsksName { get; init; }

    /// <summary>The words in the box, without NULs, which a page cannot contain.</summary>
    public string Words => Query.Typed.Replace('\0', ' ').Trim();

    /// <summary>Whether the words need more than one line to appear as they were pasted.</summary>
    public bool HasLines => Words.Contains('\n', StringComparison.Ordinal);

    /// <summary>The filters, the view and the order, as hidden fields.</summary>
    public IEnumerable<(string Name, string? Value)> Kept =>
        ArchiveUrls.FormFields(new SearchParameters(Query, Sort, Page: 1) { View = View })
            .Where(given => !string.IsNullOrEmpty(given.Value) && given.Name != "q" && !(AsksName && given.Name == "by"));
}
