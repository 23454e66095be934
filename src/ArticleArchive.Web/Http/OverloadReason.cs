namespace ArticleArchive.Web.Http;

/// <summary>Why a request was refused: the work it would cause, and not a missing archive.</summary>
/// <param name="Explanation">What happened and what to do, in a sentence or two.</param>
internal sealed record OverloadReason(string Explanation)
{
    public static OverloadReason Queue { get; } = new("The archive has more requests than it can answer at once. Wait as long as Retry-After says.");

    public static OverloadReason Search { get; } =
        new("The search took too much work and was stopped. Use rarer words, exact words in quotation marks, or a single year.");
}
