namespace ArticleArchive.Web.Http;

/// <summary>Declares that an endpoint shows times that are not part of the content, so that its entity tag depends on them too.</summary>
/// <param name="times">Which times.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ShowsTimesAttribute(ShownTimes times) : Attribute
{
    /// <summary>The state of the archive that the responses of an endpoint depend on.</summary>
    /// <param name="summary">The state of the archive.</param>
    /// <param name="shown">The endpoint's declaration; null for most endpoints, which have none.</param>
    public static string StateOf(ArchiveSummary summary, ShowsTimesAttribute? shown) => shown?.Times switch
    {
        ShownTimes.OfFiles => $"{summary.Generation} {summary.FileTimes}",
        ShownTimes.OfDatabase => summary.DatabaseGeneration,
        _ => summary.Generation,
    };

    private ShownTimes Times { get; } = times;
}
