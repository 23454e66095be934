namespace ArticleArchive.Web.Http;

/// <summary>The state that the site's pages depend on. A citation gives the day it was made, so a state lasts until midnight at most.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Day">The day, in UTC.</param>
internal sealed record SiteState(ArchiveSummary Archive, DateOnly Day)
{
    /// <summary>A name that no other state of this site has.</summary>
    public string Name { get; } = $"{Archive.DatabaseGeneration} {Day:O}";
}
