using ArticleArchive.Articles;

namespace ArticleArchive.Content.Metadata;

/// <summary>Decides from the metadata whether an article is shown: drafts, withdrawn texts, and texts not yet due or already expired are not.</summary>
/// <param name="now">The current time.</param>
internal sealed class StateReader(DateTimeOffset now)
{
    private static readonly string[] Yes = ["true", "yes", "on", "1", "y"];
    private static readonly string[] No = ["false", "no", "off", "0", "n"];
    private static readonly string[] Published = ["published", "publish", "public", "final", "live", "active", "done", "complete", "completed"];

    /// <summary>Whether a word means no.</summary>
    public static bool SaysNo(string? word) => word is not null && No.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word means yes or no.</summary>
    public static bool IsYesOrNo(string? word) => SaysNo(word) || SaysYes(word);

    /// <summary>Reads the state.</summary>
    /// <param name="valueOf">The value of a key; null when not given.</param>
    public PublicationState Read(Func<string, MetadataNode?> valueOf)
    {
        if (valueOf("draft") is MetadataNode.Scalar draft && SaysYes(draft.Text))
            return new PublicationState("The metadata calls it a draft.", draft.Place, null);
        if (valueOf("published") is MetadataNode.Scalar published && SaysNo(published.Text))
            return new PublicationState("The metadata says that it is not published.", published.Place, null);
        if (valueOf("status") is MetadataNode.Scalar { Text: { Length: > 0 } word } status && !Published.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase))
            return new PublicationState($"Its status is \"{word}\", not published.", status.Place, null);

        return InTime(Time(valueOf("publish-date")), Time(valueOf("expiry-date")));
    }

    private PublicationState InTime((DateTimeOffset At, Place Place)? begin, (DateTimeOffset At, Place Place)? end)
    {
        if (begin is { } from && from.At > now)
            return new PublicationState("Its publication date has not been reached.", from.Place, from.At);
        if (end is { } until && until.At <= now)
            return new PublicationState("Its expiry date has passed.", until.Place, null);

        return end is { } later ? PublicationState.Shown with { Due = later.At } : PublicationState.Shown;
    }

    private static bool SaysYes(string? word) => word is not null && Yes.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase);

    private static (DateTimeOffset At, Place Place)? Time(MetadataNode? value) =>
        value is MetadataNode.Scalar { Text: { } text } && WrittenDate.Read(text) is { } date ? (TimeOf(date), value.Place) : null;

    private static DateTimeOffset TimeOf(ArticleDate date) => date.Moment ?? new DateTimeOffset(date.Earliest, TimeOnly.MinValue, TimeSpan.Zero);
}
