using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>A change of an article's words, as its page reports it.</summary>
/// <param name="Revision">The revision with the new words.</param>
/// <param name="Address">The address that shows the change.</param>
/// <param name="Changes">The changes at each place.</param>
internal sealed record Correction(Revision Revision, string Address, IReadOnlyList<PassageChange> Changes)
{
    private const int MaxNamed = 2;

    private readonly IReadOnlyList<ChangedWords> _words = [.. Changes.SelectMany(ChangedWords.In)];

    /// <summary>True when words inside quotation marks were changed.</summary>
    public bool IsQuoted => _words.Any(words => words.IsQuoted);

    /// <summary>True when the change is not on record yet.</summary>
    public bool IsUnrecorded => Revision.Time == DateTimeOffset.MinValue;

    /// <summary>
    /// The change in a few words: <c>40% became 30%, and 2 more changes</c>, <c>40% became 30%, and 1 paragraph removed</c>; changes in quotation marks come
    /// first.
    /// </summary>
    public string Words
    {
        get
        {
            if (_words.Count == 0)
                return Lower(ChangeWords.Describe(Changes));

            var named = _words.OrderByDescending(words => words.IsQuoted).Take(MaxNamed).Select(words => words.Words);
            List<string> parts = [string.Join("; ", named)];
            if (_words.Count > MaxNamed)
                parts.Add(Wording.Count(_words.Count - MaxNamed, "more change"));
            if (Changes.Where(change => change.Kind != PassageChangeKind.Edited).ToList() is { Count: > 0 } paragraphs)
                parts.Add(ChangeWords.Describe(paragraphs));
            return parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])}, and {parts[^1]}";
        }
    }

    /// <summary>True when words were changed, rather than only whole paragraphs added or removed.</summary>
    public bool IsOfWords => _words.Count > 0;

    /// <summary>
    /// The last change of an article: one not on record yet, otherwise the last that changed words, otherwise the last of any kind; null when there is none.
    /// </summary>
    public static Correction? From(RecordedArticle recorded)
    {
        var slug = recorded.Article.Slug;
        if (recorded.Unrecorded is { } next && From(recorded.History, next, ArchiveUrls.History(slug)) is { } unrecorded)
            return unrecorded;

        var corrections = recorded.History.Revisions.Reverse()
            .Select(revision => From(recorded.History, revision, ArchiveUrls.Revision(slug, revision.Number)))
            .OfType<Correction>()
            .ToList();
        return corrections.Find(correction => correction._words.Count > 0) ?? corrections.FirstOrDefault();
    }

    private static Correction? From(ArticleHistory history, Revision revision, string address) =>
        RevisionChanges.Compare(history, revision).Where(change => change.Kind != PassageChangeKind.Moved).ToList() is { Count: > 0 } changes
            ? new Correction(revision, address, changes)
            : null;

    private static string Lower(string words) => $"{char.ToLowerInvariant(words[0])}{words[1..]}";
}
