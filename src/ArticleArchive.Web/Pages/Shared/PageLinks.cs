namespace ArticleArchive.Web.Pages.Shared;

/// <summary>The way from one page of a list to the next.</summary>
internal sealed record PageLinks
{
    /// <summary>Which page this is, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>How many there are; at least 1.</summary>
    public required long Pages { get; init; }

    /// <summary>Address of the page before; null on the first.</summary>
    public string? Previous { get; init; }

    /// <summary>Address of the page after; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>Works out the neighbours of a page.</summary>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="total">Things in the list.</param>
    /// <param name="pageSize">Things a page.</param>
    /// <param name="address">The address of a page.</param>
    public static PageLinks Of(int page, long total, int pageSize, Func<int, string> address)
    {
        var pages = Math.Max(1, (total + pageSize - 1) / pageSize);
        return new PageLinks
        {
            Page = page,
            Pages = pages,
            Previous = page > 1 ? address((int)Math.Min(page - 1, pages)) : null,
            Next = page < pages ? address(page + 1) : null,
        };
    }
}
