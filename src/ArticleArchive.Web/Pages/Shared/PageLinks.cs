namespace ArticleArchive.Web.Pages.Shared;

/// <summary>The links from one page of a list to its neighbours.</summary>
internal sealed record PageLinks
{
    /// <summary>The number of this page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The number of pages; at least 1.</summary>
    public required long Pages { get; init; }

    /// <summary>The address of the previous page; null on the first.</summary>
    public string? Previous { get; init; }

    /// <summary>The address of the next page; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>Works out the neighbours of a page.</summary>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="total">The number of items in the list.</param>
    /// <param name="pageSize">The number of items on each page.</param>
    /// <param name="address">Gives the address of a page.</param>
    public static PageLinks Create(int page, long total, int pageSize, Func<int, string> address)
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
