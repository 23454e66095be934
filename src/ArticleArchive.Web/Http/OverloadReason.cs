namespace ArticleArchive.Web.Http;

/// <summary>Marks a request that was turned away because of the work it would cause, not because the archive is missing.</summary>
/// <param name="Explanation">What happened and what to do, in a sentence or two.</param>
internal sealed record OverloadReason(string Explanation)
{
    public static OverloadReason Queue { get; } = new("More is being asked of the archive than it can answer at once. Wait as long as Retry-After says.");

    public static OverloadReason Search { get; } =
        new("The search was too much work and was stopped. Ask for rarer words, exact words in quotation marks, or a single year.");
}
