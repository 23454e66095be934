using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>
/// One committed state of the catalog. The first query opens it, and it stays the same until it is disposed. Not thread-safe. While no database can be read,
/// every member that reads throws <see cref="ArchiveUnavailableException"/>.
/// </summary>
public sealed class CatalogSnapshot : IDisposable
{
    private const int MaxPageSize = 100;
    private const int MaxChanges = 500;
    private const int KeysAtOnce = 1000;

    private readonly ArchiveCatalog _catalog;
    private ReadSession? _session;
    private StoredArticleReader? _articles;
    private bool _isReusable = true;
    private bool _isDisposed;

    internal CatalogSnapshot(ArchiveCatalog catalog) => _catalog = catalog;

    /// <summary>A summary of what the archive holds.</summary>
    public ArchiveSummary Summary => Read(StateRow.Read);

    /// <summary>The article with this slug; null when there is none.</summary>
    public StoredArticle? Find(ArticleSlug slug) => Read(statements =>
    {
        var reader = Articles(statements);
        return reader.Key(slug) is { } key && reader.Article(key) is { } article
            ? article with { Older = reader.Older(key), Newer = reader.Newer(key) }
            : null;
    });

    /// <summary>The article that has this slug or used to have it; null when there is none, or when several claim an earlier slug.</summary>
    public StoredArticle? FindByAnySlug(ArticleSlug slug) => Find(slug) ?? (FindAlias(slug) is { } present ? Find(present) : null);

    /// <summary>The key of an article; null when there is none of that slug.</summary>
    public ArticleKey? FindKey(ArticleSlug slug) => Read(statements => Articles(statements).Key(slug));

    /// <summary>The article with this key, without its neighbours; null when it is gone.</summary>
    public StoredArticle? Find(ArticleKey key) => Read(statements => Articles(statements).Article(key));

    /// <summary>The slug of the article that used to have this one; null when none did, when several claim it, or when it is an article's own slug.</summary>
    public ArticleSlug? FindAlias(ArticleSlug slug) => Read(statements => new AliasRegister(statements).Find(slug));

    /// <summary>The articles that a shared slug may mean, ordered by slug; empty when it leads to one or none.</summary>
    public IReadOnlyList<ArticleSummary> Choices(ArticleSlug slug) => Read(statements =>
    {
        var reader = Articles(statements);
        return new AliasRegister(statements).Choices(slug).Select(reader.Key).OfType<ArticleKey>().Select(reader.Card).OfType<ArticleSummary>().ToList();
    });

    /// <summary>The slug of the article whose metadata gives this earlier address on another site; null when none or several do.</summary>
    /// <param name="path">The path of the address: <c>/2016/01/bridge.html</c>.</param>
    public ArticleSlug? FindOldPath(string path) => Read(statements => new AliasRegister(statements).FindPath(path));

    /// <summary>The keys of all articles, newest first, read as they are asked for.</summary>
    public IEnumerable<ArticleKey> Keys()
    {
        var below = new ArticleKey(long.MaxValue);
        while (Read(statements => new ListReader(statements).Slugs(below, KeysAtOnce)) is { Count: > 0 } articles)
        {
            foreach (var (key, _) in articles)
                yield return below = key;
        }
    }

    /// <summary>The list entries of articles, in the order of <paramref name="keys"/>; articles that are gone are left out.</summary>
    public IReadOnlyList<ArticleSummary> Summaries(IReadOnlyList<ArticleKey> keys) =>
        Read(statements => keys.Select(Articles(statements).Card).OfType<ArticleSummary>().ToList());

    /// <summary>Passages with their articles and statements, in the order of <paramref name="places"/>; passages that are gone are left out.</summary>
    public IReadOnlyList<CatalogPassage> Passages(IReadOnlyList<PassagePlace> places) => Read(statements => Articles(statements).Passages(places));

    /// <summary>The text of one passage; empty when it is gone.</summary>
    public string TextOf(ArticleKey article, int passage) => Read(statements => Articles(statements).Text(article, passage));

    /// <summary>When an article last changed according to its file or history, to the second, UTC; null when no article has this slug.</summary>
    public DateTimeOffset? Updated(ArticleSlug slug) => Read(statements => Articles(statements).Updated(slug));

    /// <summary>For feeds: the articles that changed last according to their files or histories, latest first, whenever the archive noticed.</summary>
    /// <param name="limit">How many, 1 to 500.</param>
    public IReadOnlyList<ChangedArticle> RecentlyUpdated(int limit) =>
        Read(statements => new ListReader(statements).RecentlyUpdated(Math.Clamp(limit, 1, MaxChanges)));

    /// <summary>The articles in which the archive last noticed a change, latest first.</summary>
    /// <param name="limit">How many, 1 to 500.</param>
    public IReadOnlyList<ChangedArticle> RecentlyChanged(int limit) =>
        Read(statements => new ListReader(statements).RecentlyChanged(Math.Clamp(limit, 1, MaxChanges)));

    /// <summary>One page of a list of articles.</summary>
    /// <param name="filter">Which articles.</param>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public ArticlePage List(ArticleFilter filter, int page, int pageSize) =>
        Read(statements => new ListReader(statements).Page(filter, Counts(statements, filter), Clamp(page, pageSize)));

    /// <summary>The recorded history of an article; null when it has none, or no article has this slug.</summary>
    public StoredHistory? History(ArticleSlug slug) => Read(statements => new HistoryRows(statements).Find(slug));

    /// <summary>One page of the articles that changed after they were published or first recorded, latest change first.</summary>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public RevisedArticles Revised(int page, int pageSize)
    {
        var wanted = Clamp(page, pageSize);
        return Read(statements => new UpdateRows(statements).Page(wanted.Page, wanted.Size));
    }

    /// <summary>The problems of the content files, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems() => Read(statements => new ListReader(statements).Problems());

    /// <summary>Metadata keys that mean nothing to the archive, with the number of files that have them; a key may appear several times.</summary>
    public IReadOnlyList<(string Key, long Files)> UnusedKeys() => Read(statements => new ListReader(statements).UnusedKeys());

    /// <summary>All speakers who are quoted: people by their last name, bodies by the first word of their name.</summary>
    public IReadOnlyList<SpeakerSummary> Speakers() => Read(statements => new SpeakerReader(statements).All());

    /// <summary>The speaker with this slug; null when there is none.</summary>
    public SpeakerSummary? FindSpeaker(string speaker) => Read(statements => new SpeakerReader(statements).Find(speaker));

    /// <summary>The current slug of the speaker who used to have this one; null when nobody did.</summary>
    public string? FindSpeakerAlias(string speaker) => Read(statements => new SpeakerReader(statements).Former(speaker));

    /// <summary>
    /// Slugs of the speakers whose full name, alias or last name is <paramref name="name"/>, compared without letter case, accents and rank,
    /// as in a <c>by:</c> query. Empty when nobody has this name.
    /// </summary>
    public IReadOnlyList<string> SpeakersByName(string name) => Read(statements => new SpeakerReader(statements).Called(name));

    /// <summary>
    /// Speakers with a name or alias that has <paramref name="beginning"/> at the start of a word: <c>warr</c> finds Steve Warren. Names are compared as in
    /// <see cref="SpeakersByName"/>; speakers with the most statements come first. Empty when nobody matches or nothing is left to compare.
    /// </summary>
    /// <param name="beginning">The beginning of a name, of one word or several.</param>
    /// <param name="limit">How many, 1 to 100.</param>
    public IReadOnlyList<SpeakerSummary> SpeakersByBeginning(string beginning, int limit) =>
        SpeakerName.Fold(beginning) is { Length: > 0 } folded
            ? Read(statements => new SpeakerReader(statements).Beginning(folded, Math.Clamp(limit, 1, MaxPageSize)))
            : [];

    /// <summary>One page of the articles with a statement by a speaker, undated first, then oldest first; empty when nobody has this slug.</summary>
    /// <param name="speaker">The speaker's name in addresses.</param>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public IReadOnlyList<StoredArticle> Quoting(string speaker, int page, int pageSize) => Read(statements =>
    {
        var reader = Articles(statements);
        return new SpeakerReader(statements).Articles(speaker, Clamp(page, pageSize)).Select(reader.Article).OfType<StoredArticle>().ToList();
    });

    /// <summary>One page of the articles that report, in their own words, what a speaker said; undated first, then oldest first.</summary>
    /// <inheritdoc cref="Quoting"/>
    public IReadOnlyList<StoredArticle> Reporting(string speaker, int page, int pageSize) => Read(statements =>
    {
        var reader = Articles(statements);
        return new SpeakerReader(statements).Reports(speaker, Clamp(page, pageSize)).Select(reader.Article).OfType<StoredArticle>().ToList();
    });

    /// <summary>The number of a speaker's statements that reporters give in their own words.</summary>
    public long CountReported(string speaker) => Read(statements => new SpeakerReader(statements).CountReports(speaker));

    /// <summary>The number of articles that print the words of a statement, or words like them; may be 0.</summary>
    public int ArticlesPrinting(WordingId wording) => Read(statements => new FamilyReader(statements).Articles(wording));

    /// <summary>The first statement that prints exactly these words, in the order of <see cref="Printings"/>; null when none does.</summary>
    public Printing? FirstPrinting(WordingId wording) =>
        Read(statements => new FamilyReader(statements).First(wording) is { } found ? PrintingAt(statements, found) : null);

    /// <summary>The statements that print these words, or words like them: earliest first, undated last. May be empty.</summary>
    /// <param name="wording">The words.</param>
    /// <param name="limit">How many, 1 to 500.</param>
    public IReadOnlyList<Printing> Printings(WordingId wording, int limit) => Read(statements =>
        new FamilyReader(statements)
            .Printings(wording, Math.Clamp(limit, 1, MaxChanges))
            .Select(found => PrintingAt(statements, found))
            .OfType<Printing>()
            .ToList());

    /// <summary>The articles that print most of an article's paragraphs, or have most of theirs in it; most shared paragraphs first. Usually empty.</summary>
    public IReadOnlyList<Reprint> Reprints(ArticleSlug slug) => Read(statements =>
    {
        var reader = Articles(statements);
        return reader.Key(slug) is { } key && reader.Article(key) is { } stored
            ? new FamilyReader(statements).Reprints(key, stored.Article)
                .Select(other => reader.Card(other.Article) is { } card ? new Reprint(card, other.Shared) : null)
                .OfType<Reprint>()
                .ToList()
            : [];
    });

    /// <summary>Closes the state. A snapshot that was never queried has nothing to close.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;

        _isDisposed = true;
        if (_session is null)
            return;

        if (_isReusable)
            _catalog.Pool.Return(_session);
        else
            _session.Dispose();
    }

    /// <summary>Reads with SQL; <paramref name="read"/> must not keep the statements.</summary>
    internal T Read<T>(Func<PreparedStatements, T> read)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var isAnswered = false;
        try
        {
            _session ??= _catalog.Pool.Take();
            var answer = read(_session.Statements);
            isAnswered = true;
            return answer;
        }
        catch (Exception damage) when (_session is { } session ? CatalogFile.IsDamaged(session.Statements, damage) : CatalogFile.SaysDamaged(damage))
        {
            _catalog.ReportUnreadable(damage);
            throw new ArchiveUnavailableException("The archive's database is damaged.", damage);
        }
        catch (ArchiveUnavailableException)
        {
            _catalog.ReportUnreadable(null);
            throw;
        }
        finally
        {
            // An interrupted session may still have running statements.
            _isReusable &= isAnswered;
        }
    }

    private StoredArticleReader Articles(PreparedStatements statements) => _articles ??= new StoredArticleReader(statements);

    private Printing? PrintingAt(PreparedStatements statements, (ArticleKey Article, int Statement) found) =>
        Articles(statements).Article(found.Article) is { } stored && found.Statement < stored.Utterances.Count
            ? new Printing(stored, stored.Utterances[found.Statement])
            : null;

    private ListCounts Counts(PreparedStatements statements, ArticleFilter filter)
    {
        var reader = new ListReader(statements);
        return filter == new ArticleFilter()
            ? _catalog.CountsOf(StateRow.Read(statements).DatabaseGeneration, () => reader.Counts(filter))
            : reader.Counts(filter);
    }

    private static (int Page, int Size) Clamp(int page, int pageSize) => (Math.Max(page, 1), Math.Clamp(pageSize, 1, MaxPageSize));
}
