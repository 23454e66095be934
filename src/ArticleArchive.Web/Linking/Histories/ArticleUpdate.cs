using ArticleArchive.Catalog;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>The last change of an article, for the list of updates and its feed.</summary>
internal sealed record ArticleUpdate
{
    public required RevisedArticle Revised { get; init; }

    /// <summary>The last revision, where the words were recorded more than once; else null.</summary>
    public Revision? Revision { get; init; }

    /// <summary>What that revision changed; empty when there is none.</summary>
    public IReadOnlyList<PassageChange> Changes { get; init; } = [];

    /// <summary>What happened, in one sentence.</summary>
    public string Words => Revision is null ? $"Changed by its publisher: {Revised.Updated?.Words}." : $"{ChangeWords.Of(Changes)}.";

    /// <summary>Where it is shown: the revision, or the article.</summary>
    public string Address => Revision is { } revision ? ArchiveUrls.Revision(Revised.Article.Slug, revision.Number) : ArchiveUrls.Article(Revised.Article.Slug);

    public static ArticleUpdate Of(RevisedArticle revised)
    {
        if (revised.History is not { Revisions: > 1 } stored || RecordedHistories.Read(revised.Article.Slug, stored) is not { Latest: { } latest } history)
            return new ArticleUpdate { Revised = revised };

        return new ArticleUpdate { Revised = revised, Revision = latest, Changes = RevisionChanges.Of(history, latest) };
    }
}
