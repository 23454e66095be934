using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>The latest change of an article, for the list of updates and its feed.</summary>
internal sealed record ArticleUpdate
{
    public required RevisedArticle Revised { get; init; }

    /// <summary>The latest revision, when the words were recorded more than once; otherwise null.</summary>
    public Revision? Revision { get; init; }

    /// <summary>What that revision changed; empty when there is none.</summary>
    public IReadOnlyList<PassageChange> Changes { get; init; } = [];

    /// <summary>The change that is not on record yet; null when there is none.</summary>
    public Correction? Unrecorded { get; init; }

    /// <summary>The change in one sentence.</summary>
    public string Words => (Unrecorded, Revision) switch
    {
        ({ } unrecorded, _) => $"Changed since it was last recorded: {unrecorded.Words}.",
        (_, null) => $"Updated by the publisher: {Revised.Updated?.Words}.",
        _ => $"{ChangeWords.Describe(Changes)}.",
    };

    /// <summary>The address that shows the change: the list of revisions, the revision, or the article.</summary>
    public string Address =>
        Unrecorded is not null ? ArchiveUrls.History(Revised.Article.Slug)
            : Revision is { } revision ? ArchiveUrls.Revision(Revised.Article.Slug, revision.Number)
            : ArchiveUrls.Article(Revised.Article.Slug);

    /// <summary>The latest change of an article, including one that is not on record yet.</summary>
    public static ArticleUpdate From(RevisedArticle revised, CatalogSnapshot catalog)
    {
        var update = From(revised);
        return revised.History is { HasUnrecordedChanges: true } stored && catalog.Find(revised.Article.Slug) is { Article: { } article }
            && Correction.From(new RecordedArticle(article, RecordedHistories.Read(article.Slug, stored))) is { IsUnrecorded: true } unrecorded
            ? update with { Unrecorded = unrecorded }
            : update;
    }

    private static ArticleUpdate From(RevisedArticle revised)
    {
        if (revised.History is not { Revisions: > 1 } stored || RecordedHistories.Read(revised.Article.Slug, stored) is not { Latest: { } latest } history)
            return new ArticleUpdate { Revised = revised };

        return new ArticleUpdate { Revised = revised, Revision = latest, Changes = RevisionChanges.Compare(history, latest) };
    }
}
