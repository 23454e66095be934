namespace ArticleArchive.Web.Pages.Articles;

/// <summary>The places lit in one passage among those of the article, numbered from 1 through the article.</summary>
/// <param name="First">The first in the passage.</param>
/// <param name="Last">The last in the passage.</param>
/// <param name="Total">All in the article.</param>
internal sealed record HitSteps(int First, int Last, int Total)
{
    /// <summary>The place before the first here; the last of all before the first of all.</summary>
    public int Previous => First > 1 ? First - 1 : Total;

    /// <summary>The place after the last here; the first of all after the last of all.</summary>
    public int Next => Last < Total ? Last + 1 : 1;
}
