using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>The derived database, read. Safe for many threads; every answer is of one committed state.</summary>
public sealed class ArchiveCatalog : IDisposable
{
    /// <summary>What is in the archive now.</summary>
    public ArchiveSummary Summary => throw new NotImplementedException();

    /// <summary>An article; null when there is none of that slug.</summary>
    public StoredArticle? Find(ArticleSlug slug) => throw new NotImplementedException();

    /// <summary>The slug of the article that once had this one; null when none had.</summary>
    public ArticleSlug? FindAlias(ArticleSlug slug) => throw new NotImplementedException();

    /// <summary>One page of a list of articles.</summary>
    /// <param name="filter">Which articles.</param>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public ArticlePage List(ArticleFilter filter, int page, int pageSize) => throw new NotImplementedException();

    /// <summary>What is wrong with the content files, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems() => throw new NotImplementedException();

    /// <summary>Everybody who is quoted, by name.</summary>
    public IReadOnlyList<SpeakerSummary> Speakers() => throw new NotImplementedException();

    /// <summary>Somebody who is quoted; null when nobody has that address name.</summary>
    public SpeakerSummary? FindSpeaker(string speaker) => throw new NotImplementedException();

    /// <summary>The address name of the speaker who once had this one; null when none had.</summary>
    public string? FindSpeakerAlias(string speaker) => throw new NotImplementedException();

    /// <summary>One page of the articles with a statement of a speaker, oldest first, undated before all; empty when nobody has that address name.</summary>
    /// <param name="speaker">The speaker's name in addresses.</param>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public IReadOnlyList<StoredArticle> Quoting(string speaker, int page, int pageSize) => throw new NotImplementedException();

    /// <summary>All articles' slugs, newest first, streamed: for sitemaps.</summary>
    public IEnumerable<ArticleSlug> Slugs() => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
