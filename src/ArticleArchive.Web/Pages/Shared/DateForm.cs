using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Shared;

/// <summary>The form that narrows a list by its first and last date.</summary>
/// <param name="Action">The address of the list.</param>
/// <param name="From">The first date chosen; null for none.</param>
/// <param name="To">The last date chosen; null for none.</param>
/// <param name="Kept">The other choices, sent along as hidden fields.</param>
internal sealed record DateForm(string Action, string? From, string? To, IReadOnlyList<(string Name, string? Value)> Kept)
{
    public static DateForm For(SearchParameters asked)
    {
        var box = new SearchBox { Query = asked.Text with { From = null, To = null }, Sort = asked.Sort };
        return new(ArchiveUrls.SearchPage, asked.Text.From, asked.Text.To, [("q", box.Words), .. box.Kept]);
    }

    public static DateForm For(ArticleFilter filter)
    {
        (string Name, string? Value)[] chosen = [("year", filter.Year), ("topic", filter.Topic), ("source", filter.Source)];
        return new(
            ArchiveUrls.AllArticles,
            ArticleFilterQuery.Format(filter.From),
            ArticleFilterQuery.Format(filter.To),
            [.. chosen.Where(part => part.Value is not null)]);
    }
}
