namespace ArticleArchive.Tests.Support;

/// <summary>An article that was edited twice in every way an editor has: the file as it stood each time.</summary>
public static class EditedRiver
{
    public const string Slug = "river-rises";
    public const string Path = "2026/river-rises.txt";

    public const string Edited = "The river has risen by two metres since Monday, the harbour master said in the morning.";
    public const string EditedNow = "The river has risen by three metres since Monday, the harbour master said in the morning.";
    public const string FirstToMerge = "Nobody has been hurt so far, but forty families have left their houses near the old bridge.";
    public const string SecondToMerge = "Schools on both banks stay closed until Friday at least, the council announced at noon.";
    public const string Merged = FirstToMerge + " " + SecondToMerge;
    public const string FirstPart = "Engineers have opened two of the seven gates of the upper dam to take pressure off its wall.";
    public const string SecondPart = "They expect the flood to reach the lower town within thirty hours, and ask everybody to keep away from the quays.";
    public const string Split = FirstPart + " " + SecondPart;
    public const string Removed = "A spokesman for the railway denied that any train had been delayed by water on the line.";
    public const string Moved = "Volunteers filled sandbags through the night beside the market hall and the tram depot.";
    public const string Unchanged = "The last flood of this height was measured ninety years ago, according to the city archive.";
    public const string Added = "On Tuesday evening the water began to fall slowly.";

    /// <summary>The file in each of its three revisions, oldest first.</summary>
    public static IReadOnlyList<string> Revisions { get; } =
    [
        File("The river rises", Edited, FirstToMerge, SecondToMerge, Split, Removed, Unchanged, Moved),
        File("The river rises", EditedNow, FirstToMerge, SecondToMerge, FirstPart, SecondPart, Unchanged, Moved),
        File("The river rises", Moved, EditedNow, Merged, FirstPart, SecondPart, Unchanged, Added),
    ];

    /// <summary>When each was recorded.</summary>
    public static IReadOnlyList<string> Dates { get; } = ["2026-05-01", "2026-05-03T09:30:00Z", "2026-05-05T18:00:00Z"];

    /// <summary>What was said of each.</summary>
    public static IReadOnlyList<string> Notes { get; } = ["As stored", "Height of the water corrected", "Evening edition"];

    private static string File(params string[] passages) => string.Join("\n\n", passages) + "\n";
}
