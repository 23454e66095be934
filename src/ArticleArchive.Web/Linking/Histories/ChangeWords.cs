using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>Puts the changes of an article into words.</summary>
internal static class ChangeWords
{
    /// <summary>How many passages were changed, and how: <c>2 paragraphs edited, 1 removed</c>.</summary>
    public static string Describe(IReadOnlyList<PassageChange> changes)
    {
        var counts = changes.CountBy(change => change.Kind).OrderBy(count => count.Key).ToArray();
        return counts.Length == 0
            ? "No words changed"
            : string.Join(
                ", ",
                counts.Select(
                    (count, i) => $"{(i == 0 ? Wording.Count(count.Value, "paragraph") : Wording.Number(count.Value))} {Name(count.Key)}"));
    }

    /// <summary>The change at one place.</summary>
    public static string Describe(PassageChange change) =>
        $"{Subject(change)} {Name(change.Kind)}{(change is { Moved: true, Kind: not PassageChangeKind.Moved } ? " and moved" : "")}";

    private static string Subject(PassageChange change) =>
        change.Kind == PassageChangeKind.Merged ? Wording.Count(change.Before.Count, "paragraph") : "Paragraph";

    private static string Name(PassageChangeKind kind) => kind switch
    {
        PassageChangeKind.Split => "split",
        PassageChangeKind.Merged => "merged",
        PassageChangeKind.Added => "added",
        PassageChangeKind.Restored => "restored",
        PassageChangeKind.Removed => "removed",
        PassageChangeKind.Moved => "moved",
        _ => "edited",
    };
}
