using ArticleArchive.Articles;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>
/// The derived database, read. Safe for many threads; every answer is of one committed state. While there is no database that can be read, every
/// member but the constructor throws <see cref="ArchiveUnavailableException"/>.
/// </summary>
/// <param name="path">The database file; it need not be there yet.</param>
public sealed class ArchiveCatalog(string path) : IDisposable
{
    /// <summary>The database file's full path.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>What is in the archive now.</summary>
    public ArchiveSummary Summary => throw new NotImplementedException();

    /// <summary>An article; null when there is none of that slug.</summary>
    public StoredArticle? Find(ArticleSlug slug) => throw new NotImplementedException();

    /// <summary>The slug of the article that once had this one; null when none had.</summary>
    public ArticleSlug? FindAlias(ArticleSlug slug) => throw new NotImplementedException();

    /// <summary>The article of a key, without neighbours; null when it is gone.</summary>
    public StoredArticle? Find(ArticleKey key) => throw new NotImplementedException();

    /// <summary>What lists show of the articles, in the order of <paramref name="keys"/>; those that are gone are left out.</summary>
    public IReadOnlyList<ArticleSummary> Summaries(IReadOnlyList<ArticleKey> keys) => throw new NotImplementedException();

    /// <summary>Passages with their articles and statements, in the order of <paramref name="places"/>; those that are gone are left out.</summary>
    public IReadOnlyList<CatalogPassage> Passages(IReadOnlyList<(ArticleKey Article, int Passage)> places) => throw new NotImplementedException();

    /// <summary>The articles that the archive last took in a change of, the latest change first: for feeds.</summary>
    /// <param name="most">How many, 1 to 500.</param>
    public IReadOnlyList<ChangedArticle> RecentlyChanged(int most) => throw new NotImplementedException();

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

    /// <summary>
    /// Address names of the speakers whose full name, alias or last name is <paramref name="name"/>, compared without letter case, accents and rank:
    /// what <c>by:</c> means. Empty when nobody is called so.
    /// </summary>
    public IReadOnlyList<string> SpeakersByName(string name) => throw new NotImplementedException();

    /// <summary>One page of the articles with a statement of a speaker, oldest first, undated before all; empty when nobody has that address name.</summary>
    /// <param name="speaker">The speaker's name in addresses.</param>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public IReadOnlyList<StoredArticle> Quoting(string speaker, int page, int pageSize) => throw new NotImplementedException();

    /// <summary>All articles' slugs, newest first, streamed: for sitemaps.</summary>
    public IEnumerable<ArticleSlug> Slugs() => throw new NotImplementedException();

    /// <summary>Everything that <paramref name="read"/> asks of this catalog, on its own thread, is answered from one committed state.</summary>
    public T InOneState<T>(Func<T> read) => throw new NotImplementedException();

    /// <summary>Reads with SQL, for indexes that live in the catalog's own file: inside one transaction, on a connection that <paramref name="read"/> must not keep.</summary>
    internal T Read<T>(Func<SqliteConnection, T> read) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
