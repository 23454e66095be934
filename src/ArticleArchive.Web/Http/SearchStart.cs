namespace ArticleArchive.Web.Http;

/// <summary>When a search got a place.</summary>
/// <param name="At">The clock's timestamp.</param>
/// <param name="ProcessorTime">The processor time that the site had used by then.</param>
internal sealed record SearchStart(long At, TimeSpan ProcessorTime);
