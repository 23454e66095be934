namespace ArticleArchive.Content.Metadata;

/// <summary>Decides from the metadata whether an article is shown: drafts, withdrawn texts, and texts not yet due or already expired are not.</summary>
/// <remarks>A draft or a day of publication that cannot be read holds the article back: an embargo must not end because of a slip of the pen.</remarks>
/// <param name="now">The current time.</param>
/// <param name="values">Reads the day of expiry.</param>
internal sealed class StateReader(DateTimeOffset now, MetadataValues values)
{
    private const string DayAdvice = "Write it as 2016-01-29 or 2016-01-29T14:05:00Z, or take it out to show the article now.";

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
        if (valueOf("draft") is { } draft && !IsNoDraft(draft))
            return Draft(draft);
        if (valueOf("published") is MetadataNode.Scalar published && SaysNo(published.Text))
            return new PublicationState("The metadata says that it is not published.", published.Place, null);
        if (valueOf("status") is MetadataNode.Scalar { Text: { Length: > 0 } word } status
            && !Published.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase))
            return new PublicationState($"Its status is \"{word}\", not published.", status.Place, null);

        (DateTimeOffset, Place)? expiry = valueOf("expiry-date") is { } end && values.Date(end, "expiry-date") is { } until ? (TimeOf(until), end.Place) : null;
        if (valueOf("publish-date") is not MetadataNode.Scalar { Text: { } day } begin || string.IsNullOrWhiteSpace(day) || MetadataValues.IsUndated(begin))
            return InTime(null, expiry);

        return WrittenDate.Latest(day) is { } date
            ? InTime((TimeOf(date), begin.Place), expiry)
            : new PublicationState($"The day of publication \"{day}\" is not a date.", begin.Place, null) { Advice = DayAdvice };
    }

    private static bool IsNoDraft(MetadataNode draft) => draft is MetadataNode.Scalar { Text: var text } && (string.IsNullOrWhiteSpace(text) || SaysNo(text));

    private static PublicationState Draft(MetadataNode draft) => draft is MetadataNode.Scalar { Text: { } text } && !SaysYes(text)
        ? new PublicationState($"The value \"{text}\" does not say whether it is a draft.", draft.Place, null) { Advice = "Write draft: true or draft: false." }
        : new PublicationState("The metadata calls it a draft.", draft.Place, null);

    private PublicationState InTime((DateTimeOffset At, Place Place)? begin, (DateTimeOffset At, Place Place)? end)
    {
        if (begin is { } from && from.At > now)
            return new PublicationState("Its publication date has not been reached.", from.Place, from.At);
        if (end is { } until && until.At <= now)
            return new PublicationState("Its expiry date has passed.", until.Place, null);

        return end is { } later ? PublicationState.Shown with { Due = later.At } : PublicationState.Shown;
    }

    private static bool SaysYes(string? word) => word is not null && Yes.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase);

    private static DateTimeOffset TimeOf(ArticleDate date) => date.Moment ?? new DateTimeOffset(date.Earliest, TimeOnly.MinValue, TimeSpan.Zero);
}
