namespace ArticleArchive.Web.Pages.Articles;

/// <summary>The highlighted places of one passage, numbered from 1 through the article.</summary>
/// <param name="First">The number of the first place in the passage.</param>
/// <param name="Last">The number of the last place in the passage.</param>
/// <param name="Total">The number of places in the article.</param>
internal sealed record HitSteps(int First, int Last, int Total)
{
    /// <summary>The place before this passage's first, wrapping round to the last of the article.</summary>
    public int Previous => First > 1 ? First - 1 : Total;

    /// <summary>The place after this passage's last, wrapping round to the first of the article.</summary>
    public int Next => Last < Total ? Last + 1 : 1;
}
