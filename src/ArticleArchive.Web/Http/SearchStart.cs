namespace ArticleArchive.Web.Http;

/// <summary>When a search got a place.</summary>
/// <param name="At">The timestamp of the clock.</param>
/// <param name="ProcessorTime">The processor time of the site until then.</param>
internal sealed record SearchStart(long At, TimeSpan ProcessorTime);
