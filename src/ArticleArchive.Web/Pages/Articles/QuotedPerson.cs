using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>Somebody whom the article quotes.</summary>
/// <param name="Name">The name for readers, with rank or post as printed; <c>Unattributed</c> if nobody is named.</param>
/// <param name="Address">The path of the speaker's page; null when there is none.</param>
/// <param name="Places">The passages in which the statements begin, one for each statement.</param>
internal sealed record QuotedPerson(string Name, string? Address, IReadOnlyList<Passage> Places)
{
    /// <summary>The people quoted, most often first, with unnamed ones last.</summary>
    public static IReadOnlyList<QuotedPerson> In(StoredArticle stored) =>
    [
        .. stored.Utterances
            .GroupBy(u => u.Speaker ?? u.Utterance.Attribution?.Name)
            .OrderBy(statements => statements.Key is null)
            .ThenByDescending(statements => statements.Count())
            .Select(statements => From(stored.Article, [.. statements])),
    ];

    private static QuotedPerson From(Article article, IReadOnlyList<StoredUtterance> statements)
    {
        var fullest = statements.Select(s => s.Utterance.Attribution).OfType<Attribution>().MaxBy(a => NameWithRole.Format(a.Name, a.Role).Length);
        return new QuotedPerson(
            fullest is null ? SpeakerNote.Unattributed : NameWithRole.Format(fullest.Name, fullest.Role),
            statements[0].Speaker is { } speaker ? ArchiveUrls.Speaker(speaker) : null,
            [.. statements.Select(s => article.Passages[s.Utterance.Quotations[0].Place.Passage])]);
    }
}
