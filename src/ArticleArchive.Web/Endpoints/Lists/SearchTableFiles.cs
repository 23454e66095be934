using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Lists;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>Many searches counted at once, as files.</summary>
internal sealed class SearchTableFiles(SearchTables tables, SiteAddress address)
{
    /// <summary>The searches as JSON.</summary>
    public async Task<Ok<SearchTableAnswer>> JsonAsync(HttpContext context)
    {
        var table = await tables.CountAsync(context.Request.Query["q"], context.RequestAborted);
        return TypedResults.Ok(
            new SearchTableAnswer(
                [.. table.Rows.Select(row => new CountedSearchAnswer(row.Typed, row.Found, row.Reading, AddressOf(row, context.Request)))], table.Dropped));
    }

    /// <summary>The searches as comma-separated values.</summary>
    public async Task<ContentHttpResult> CsvAsync(HttpContext context)
    {
        var table = await tables.CountAsync(context.Request.Query["q"], context.RequestAborted);
        var text = new StringBuilder(CsvLine.ByteOrderMark + CsvLine.Join(["search", "paragraphs", "reading", "url"]));
        foreach (var row in table.Rows)
            text.Append(CsvLine.Join([row.Typed, row.Found?.ToString(CultureInfo.InvariantCulture), row.Reading, AddressOf(row, context.Request)]));
        return TypedResults.Text(text.ToString(), "text/csv; header=present", Encoding.UTF8);
    }

    private string AddressOf(CountedSearch row, HttpRequest request) => ArchiveUrls.Absolute(address.For(request), ArchiveUrls.Search(row.Query));
}
