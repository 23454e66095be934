using ArticleArchive.Articles;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>
/// The derived database, read. Safe for many threads; every answer is of one committed state. While there is no database that can be read, every
/// member that reads throws <see cref="ArchiveUnavailableException"/>.
/// </summary>
/// <param name="path">The database file; it need not be there yet.</param>
public sealed class ArchiveCatalog(string path) : IDisposable
{
    private const int LargestPage = 100;
    private const int MostChanges = 500;
    private const int SlugsAtOnce = 1000;

    private readonly ReadPool _pool = new(Path.GetFullPath(path));
    private readonly ThreadLocal<ReadSession?> _held = new();
    private CountsOf? _allCounts;

    /// <summary>The database file's full path.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>What is in the archive now.</summary>
    public ArchiveSummary Summary => Ask(StateRow.Read);

    /// <summary>Raised, on the reading thread, when the database file turns out to be damaged, with what was said of it, or not to be there, with null.</summary>
    internal event EventHandler<Exception?>? Unreadable;

    /// <summary>An article; null when there is none of that slug.</summary>
    public StoredArticle? Find(ArticleSlug slug) => Ask(statements =>
    {
        var reader = new ArticleReader(statements);
        return reader.Key(slug) is { } key && reader.Article(key) is { } article
            ? article with { Older = reader.Older(key), Newer = reader.Newer(key) }
            : null;
    });

    /// <summary>The article of a key, without neighbours; null when it is gone.</summary>
    public StoredArticle? Find(ArticleKey key) => Ask(statements => new ArticleReader(statements).Article(key));

    /// <summary>The slug of the article that once had this one; null when none had, when several claim it, or when it is an article's own.</summary>
    public ArticleSlug? FindAlias(ArticleSlug slug) => Ask(statements => new AliasRegister(statements).Find(slug));

    /// <summary>What lists show of the articles, in the order of <paramref name="keys"/>; those that are gone are left out.</summary>
    public IReadOnlyList<ArticleSummary> Summaries(IReadOnlyList<ArticleKey> keys) =>
        Ask(statements => keys.Select(new ArticleReader(statements).Card).OfType<ArticleSummary>().ToList());

    /// <summary>Passages with their articles and statements, in the order of <paramref name="places"/>; those that are gone are left out.</summary>
    public IReadOnlyList<CatalogPassage> Passages(IReadOnlyList<(ArticleKey Article, int Passage)> places) => Ask(statements =>
    {
        var reader = new ArticleReader(statements);
        return places.Select(place => reader.Passage(place.Article, place.Passage)).OfType<CatalogPassage>().ToList();
    });

    /// <summary>The text of one passage; empty when it is gone.</summary>
    internal string TextOf(ArticleKey article, int passage) => Ask(statements => new ArticleReader(statements).Text(article, passage));

    /// <summary>The articles that the archive last took in a change of, the latest change first: for feeds.</summary>
    /// <param name="most">How many, 1 to 500.</param>
    public IReadOnlyList<ChangedArticle> RecentlyChanged(int most) =>
        Ask(statements => new ListReader(statements).RecentlyChanged(Math.Clamp(most, 1, MostChanges)));

    /// <summary>One page of a list of articles.</summary>
    /// <param name="filter">Which articles.</param>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public ArticlePage List(ArticleFilter filter, int page, int pageSize) =>
        Ask(statements => new ListReader(statements).Page(filter, Counts(statements, filter), Clamp(page, pageSize)));

    /// <summary>What is recorded of an article; null when nothing is, or there is no article of that slug.</summary>
    public StoredHistory? History(ArticleSlug slug) => Ask(statements => new HistoryRows(statements).Of(slug));

    /// <summary>One page of the articles that changed after they were published or first recorded, the last changed first.</summary>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public RevisedArticles Revised(int page, int pageSize)
    {
        var wanted = Clamp(page, pageSize);
        return Ask(statements => new UpdateRows(statements).Page(wanted.Page, wanted.Size));
    }

    /// <summary>What is wrong with the content files, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems() => Ask(statements => new ListReader(statements).Problems());

    /// <summary>Everybody who is quoted, by last name.</summary>
    public IReadOnlyList<SpeakerSummary> Speakers() => Ask(statements => new SpeakerReader(statements).All());

    /// <summary>Somebody who is quoted; null when nobody has that address name.</summary>
    public SpeakerSummary? FindSpeaker(string speaker) => Ask(statements => new SpeakerReader(statements).Find(speaker));

    /// <summary>The address name of the speaker who once had this one; null when none had.</summary>
    public string? FindSpeakerAlias(string speaker) => Ask(statements => new SpeakerReader(statements).Former(speaker));

    /// <summary>
    /// Address names of the speakers whose full name, alias or last name is <paramref name="name"/>, compared without letter case, accents and rank:
    /// what <c>by:</c> means. Empty when nobody is called so.
    /// </summary>
    public IReadOnlyList<string> SpeakersByName(string name) => Ask(statements => new SpeakerReader(statements).Called(name));

    /// <summary>One page of the articles with a statement of a speaker, oldest first, undated before all; empty when nobody has that address name.</summary>
    /// <param name="speaker">The speaker's name in addresses.</param>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public IReadOnlyList<StoredArticle> Quoting(string speaker, int page, int pageSize) => Ask(statements =>
    {
        var reader = new ArticleReader(statements);
        return new SpeakerReader(statements).Articles(speaker, Clamp(page, pageSize)).Select(reader.Article).OfType<StoredArticle>().ToList();
    });

    /// <summary>All articles' slugs, newest first, streamed: for sitemaps. Each thousand is of one committed state.</summary>
    public IEnumerable<ArticleSlug> Slugs()
    {
        var below = new ArticleKey(long.MaxValue);
        while (Ask(statements => new ListReader(statements).Slugs(below, SlugsAtOnce)) is { Count: > 0 } slugs)
        {
            foreach (var (key, slug) in slugs)
            {
                below = key;
                yield return slug;
            }
        }
    }

    /// <summary>Everything that <paramref name="read"/> asks of this catalog, on its own thread, is answered from one committed state.</summary>
    public T InOneState<T>(Func<T> read) => Ask(_ => read());

    /// <inheritdoc/>
    public void Dispose()
    {
        _pool.Dispose();
        _held.Dispose();
    }

    /// <summary>Reads with SQL, for indexes that live in the catalog's own file: inside one transaction, on a connection that <paramref name="read"/> must not keep.</summary>
    internal T Read<T>(Func<SqliteConnection, T> read) => Ask(statements => read(statements.Connection));

    /// <summary>As <see cref="Read"/>, with statements that stay prepared.</summary>
    internal T Ask<T>(Func<Statements, T> read) => _held.Value is { } held ? read(held.Statements) : AskAnew(read);

    /// <summary>Another file stands at the path.</summary>
    internal void Renew() => _pool.Renew();

    private T AskAnew<T>(Func<Statements, T> read)
    {
        ReadSession? session = null;
        try
        {
            session = _pool.Take();
            _held.Value = session;
            var answer = read(session.Statements);
            _pool.GiveBack(session);
            session = null;
            return answer;
        }
        catch (Exception damage) when (CatalogFile.SaysDamaged(damage))
        {
            Unreadable?.Invoke(this, damage);
            throw new ArchiveUnavailableException("The archive's database is damaged.", damage);
        }
        catch (ArchiveUnavailableException)
        {
            Unreadable?.Invoke(this, null);
            throw;
        }
        finally
        {
            _held.Value = null;
            session?.Dispose();
        }
    }

    private ListCounts Counts(Statements statements, ArticleFilter filter)
    {
        var reader = new ListReader(statements);
        if (filter != new ArticleFilter())
            return reader.Counts(filter);

        var generation = StateRow.Read(statements).Generation;
        if (_allCounts is { } known && known.Generation == generation)
            return known.Counts;

        var counts = reader.Counts(filter);
        _allCounts = new CountsOf(generation, counts);
        return counts;
    }

    private static (int Page, int Size) Clamp(int page, int pageSize) => (Math.Max(page, 1), Math.Clamp(pageSize, 1, LargestPage));

    private sealed record CountsOf(string Generation, ListCounts Counts);
}
