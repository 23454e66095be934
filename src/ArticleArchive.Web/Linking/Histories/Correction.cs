using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>What an article says of a change of its words.</summary>
/// <param name="Revision">The revision with the new words.</param>
/// <param name="Address">Where the change is shown.</param>
/// <param name="Changes">What was changed at each place.</param>
internal sealed record Correction(Revision Revision, string Address, IReadOnlyList<PassageChange> Changes)
{
    private const int MostNamed = 2;

    private readonly IReadOnlyList<ChangedWords> _words = [.. Changes.SelectMany(ChangedWords.In)];

    /// <summary>True when words inside quotation marks were changed.</summary>
    public bool IsQuoted => _words.Any(words => words.IsQuoted);

    /// <summary>True when the change is not on record yet.</summary>
    public bool IsUnrecorded => Revision.Time == DateTimeOffset.MinValue;

    /// <summary>What was changed: <c>40% became 30%, and 2 more changes</c>; those in quotation marks come first.</summary>
    public string Words
    {
        get
        {
            var named = _words.OrderByDescending(words => words.IsQuoted).Take(MostNamed).Select(words => words.Words).ToList();
            var others = _words.Count - named.Count + Changes.Count(change => change.Kind != PassageChangeKind.Edited);
            if (named.Count == 0)
                return Lower(ChangeWords.Of(Changes));

            return $"{string.Join("; ", named)}{(others > 0 ? $", and {Wording.Count(others, "more change", "more changes")}" : "")}";
        }
    }

    /// <summary>True when words were changed, and not only paragraphs put in or taken out.</summary>
    public bool IsOfWords => _words.Count > 0;

    /// <summary>The last change of an article: one that is not on record yet, else the last in which words were changed, else the last at all; null when there is none.</summary>
    public static Correction? Of(RecordedArticle recorded)
    {
        var slug = recorded.Article.Slug;
        if (recorded.Unrecorded is { } next && Of(recorded.History, next, ArchiveUrls.History(slug)) is { } unrecorded)
            return unrecorded;

        var corrections = recorded.History.Revisions.Reverse().Select(revision => Of(recorded.History, revision, ArchiveUrls.Revision(slug, revision.Number))).OfType<Correction>().ToList();
        return corrections.Find(correction => correction._words.Count > 0) ?? corrections.FirstOrDefault();
    }

    private static Correction? Of(ArticleHistory history, Revision revision, string address) =>
        RevisionChanges.Of(history, revision).Where(change => change.Kind != PassageChangeKind.Moved).ToList() is { Count: > 0 } changes ? new Correction(revision, address, changes) : null;

    private static string Lower(string words) => $"{char.ToLowerInvariant(words[0])}{words[1..]}";
}
