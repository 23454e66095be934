using ArticleArchive.Articles;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>
/// One committed state of the catalog. It is opened by the first question and stays the same until it is disposed. For one thread at a time. While there is no
/// database that can be read, every member that reads throws <see cref="ArchiveUnavailableException"/>.
/// </summary>
public sealed class CatalogSnapshot : IDisposable
{
    private const int LargestPage = 100;
    private const int MostChanges = 500;
    private const int KeysAtOnce = 1000;

    private readonly ArchiveCatalog _catalog;
    private ReadSession? _session;
    private StoredArticleReader? _articles;
    private bool _isReusable = true;
    private bool _isDisposed;

    internal CatalogSnapshot(ArchiveCatalog catalog) => _catalog = catalog;

    /// <summary>What is in the archive.</summary>
    public ArchiveSummary Summary => Ask(StateRow.Read);

    /// <summary>An article; null when there is none of that slug.</summary>
    public StoredArticle? Find(ArticleSlug slug) => Ask(statements =>
    {
        var reader = Articles(statements);
        return reader.Key(slug) is { } key && reader.Article(key) is { } article
            ? article with { Older = reader.Older(key), Newer = reader.Newer(key) }
            : null;
    });

    /// <summary>The key of an article; null when there is none of that slug.</summary>
    public ArticleKey? FindKey(ArticleSlug slug) => Ask(statements => Articles(statements).Key(slug));

    /// <summary>The article of a key, without neighbours; null when it is gone.</summary>
    public StoredArticle? Find(ArticleKey key) => Ask(statements => Articles(statements).Article(key));

    /// <summary>The slug of the article that once had this one; null when none had, when several claim it, or when it is an article's own.</summary>
    public ArticleSlug? FindAlias(ArticleSlug slug) => Ask(statements => new AliasRegister(statements).Find(slug));

    /// <summary>The articles of which one may be meant by a slug that several share, by slug; empty when it leads to one, or to none.</summary>
    public IReadOnlyList<ArticleSummary> Choices(ArticleSlug slug) => Ask(statements =>
    {
        var reader = Articles(statements);
        return new AliasRegister(statements).Choices(slug).Select(reader.Key).OfType<ArticleKey>().Select(reader.Card).OfType<ArticleSummary>().ToList();
    });

    /// <summary>The slug of the article that once stood at an address on another site, as its metadata says; null when none did, or several.</summary>
    /// <param name="path">The path of the address: <c>/2016/01/bridge.html</c>.</param>
    public ArticleSlug? FindOldPath(string path) => Ask(statements => new AliasRegister(statements).FindPath(path));

    /// <summary>The keys of all articles, newest first, read as they are asked for.</summary>
    public IEnumerable<ArticleKey> Keys()
    {
        var below = new ArticleKey(long.MaxValue);
        while (Ask(statements => new ListReader(statements).Slugs(below, KeysAtOnce)) is { Count: > 0 } articles)
        {
            foreach (var (key, _) in articles)
                yield return below = key;
        }
    }

    /// <summary>What lists show of the articles, in the order of <paramref name="keys"/>; those that are gone are left out.</summary>
    public IReadOnlyList<ArticleSummary> Summaries(IReadOnlyList<ArticleKey> keys) =>
        Ask(statements => keys.Select(Articles(statements).Card).OfType<ArticleSummary>().ToList());

    /// <summary>Passages with their articles and statements, in the order of <paramref name="places"/>; those that are gone are left out.</summary>
    public IReadOnlyList<CatalogPassage> Passages(IReadOnlyList<PassagePlace> places) => Ask(statements => Articles(statements).Passages(places));

    /// <summary>The text of one passage; empty when it is gone.</summary>
    public string TextOf(ArticleKey article, int passage) => Ask(statements => Articles(statements).Text(article, passage));

    /// <summary>When an article last changed, as its file or its history says, to the second, UTC; null when there is none of that slug.</summary>
    public DateTimeOffset? Updated(ArticleSlug slug) => Ask(statements => Articles(statements).Updated(slug));

    /// <summary>The articles that were last changed, as their files or their histories say, the latest change first: for feeds. It does not depend on when the archive took them in.</summary>
    /// <param name="most">How many, 1 to 500.</param>
    public IReadOnlyList<ChangedArticle> RecentlyUpdated(int most) =>
        Ask(statements => new ListReader(statements).RecentlyUpdated(Math.Clamp(most, 1, MostChanges)));

    /// <summary>The articles that the archive last took in a change of, the latest change first.</summary>
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

    /// <summary>Keys of the files' metadata that mean nothing to the archive, with the number of files that have them; one may come several times.</summary>
    public IReadOnlyList<(string Key, long Files)> UnusedKeys() => Ask(statements => new ListReader(statements).UnusedKeys());

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

    /// <summary>
    /// Speakers whose name or alias begins with <paramref name="beginning"/>, or has a later word with which it begins: <c>warr</c> finds Steve Warren. Compared as
    /// <see cref="SpeakersByName"/> does; those with the most statements first. Empty when nobody is called so, or nothing is left to compare.
    /// </summary>
    /// <param name="beginning">The beginning of a name, of one word or several.</param>
    /// <param name="most">How many, 1 to 100.</param>
    public IReadOnlyList<SpeakerSummary> SpeakersByBeginning(string beginning, int most) =>
        SpeakerName.Fold(beginning) is { Length: > 0 } folded ? Ask(statements => new SpeakerReader(statements).Beginning(folded, Math.Clamp(most, 1, LargestPage))) : [];

    /// <summary>One page of the articles with a statement of a speaker, oldest first, undated before all; empty when nobody has that address name.</summary>
    /// <param name="speaker">The speaker's name in addresses.</param>
    /// <param name="page">Which page, from 1; beyond the last gives an empty page.</param>
    /// <param name="pageSize">Articles a page, 1 to 100.</param>
    public IReadOnlyList<StoredArticle> Quoting(string speaker, int page, int pageSize) => Ask(statements =>
    {
        var reader = Articles(statements);
        return new SpeakerReader(statements).Articles(speaker, Clamp(page, pageSize)).Select(reader.Article).OfType<StoredArticle>().ToList();
    });

    /// <summary>One page of the articles that report, in their own words, what a speaker said; oldest first, undated before all.</summary>
    /// <inheritdoc cref="Quoting"/>
    public IReadOnlyList<StoredArticle> Reporting(string speaker, int page, int pageSize) => Ask(statements =>
    {
        var reader = Articles(statements);
        return new SpeakerReader(statements).Reports(speaker, Clamp(page, pageSize)).Select(reader.Article).OfType<StoredArticle>().ToList();
    });

    /// <summary>How many statements of a speaker the archive has in reporters' words.</summary>
    public long CountReported(string speaker) => Ask(statements => new SpeakerReader(statements).CountReports(speaker));

    /// <summary>In how many articles the words of a statement, or words like them, are printed; 0 where nobody prints them.</summary>
    public int ArticlesPrinting(WordingId wording) => Ask(statements => new FamilyReader(statements).Articles(wording));

    /// <summary>The wordings that print the same words as this one, with a few changed, left out or put in; empty for most.</summary>
    public IReadOnlyList<WordingId> Alike(WordingId wording) => Ask(statements => new FamilyReader(statements).Alike(wording));

    /// <summary>The first statement that prints these very words, as <see cref="Printings"/> orders them; null where nobody prints them.</summary>
    public Printing? FirstPrinting(WordingId wording) =>
        Ask(statements => new FamilyReader(statements).First(wording) is { } found ? PrintingAt(statements, found) : null);

    /// <summary>The statements that print some words, or words like them: the earliest first, undated ones last. Empty where nobody prints them.</summary>
    /// <param name="wording">The words.</param>
    /// <param name="most">How many, 1 to 500.</param>
    public IReadOnlyList<Printing> Printings(WordingId wording, int most) => Ask(statements =>
        new FamilyReader(statements).Printings(wording, Math.Clamp(most, 1, MostChanges)).Select(found => PrintingAt(statements, found)).OfType<Printing>().ToList());

    /// <summary>The articles that print most paragraphs of an article, or whose paragraphs are mostly in it, those that share the most first; empty for most.</summary>
    public IReadOnlyList<Reprint> Reprints(ArticleSlug slug) => Ask(statements =>
    {
        var reader = Articles(statements);
        return reader.Key(slug) is { } key && reader.Article(key) is { } stored
            ? new FamilyReader(statements).Reprints(key, stored.Article)
                .Select(other => reader.Card(other.Article) is { } card ? new Reprint(card, other.Shared) : null)
                .OfType<Reprint>()
                .ToList()
            : [];
    });

    /// <summary>Closes the state. A snapshot that was asked nothing has opened none.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;

        _isDisposed = true;
        if (_session is null)
            return;

        if (_isReusable)
            _catalog.Pool.GiveBack(_session);
        else
            _session.Dispose();
    }

    /// <summary>Reads with SQL; <paramref name="read"/> must not keep the statements.</summary>
    internal T Ask<T>(Func<PreparedStatements, T> read)
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
        catch (Exception damage) when (CatalogFile.SaysDamaged(damage))
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
            // A session whose work was broken off may have statements that still run.
            _isReusable &= isAnswered;
        }
    }

    private StoredArticleReader Articles(PreparedStatements statements) => _articles ??= new StoredArticleReader(statements);

    private Printing? PrintingAt(PreparedStatements statements, (ArticleKey Article, int Statement) found) =>
        Articles(statements).Article(found.Article) is { } stored && found.Statement < stored.Utterances.Count ? new Printing(stored, stored.Utterances[found.Statement]) : null;

    private ListCounts Counts(PreparedStatements statements, ArticleFilter filter)
    {
        var reader = new ListReader(statements);
        return filter == new ArticleFilter()
            ? _catalog.CountsOf(StateRow.Read(statements).DatabaseGeneration, () => reader.Counts(filter))
            : reader.Counts(filter);
    }

    private static (int Page, int Size) Clamp(int page, int pageSize) => (Math.Max(page, 1), Math.Clamp(pageSize, 1, LargestPage));
}
