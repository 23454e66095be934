using ArticleArchive.Catalog.Wordings;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>One change of the catalog, all or nothing: if it is disposed of without being committed, nothing remains of it.</summary>
public sealed class CatalogChange : IDisposable
{
    private const string Clashes = "\0aliases";

    private readonly PreparedStatements _statements;
    private readonly ArticleWriter _articles;
    private readonly SlugRows _slugs;
    private readonly SpeakerRegister _speakers;
    private readonly FamilyRegister _families;
    private readonly ChangeLog _record;
    private readonly ISearchIndexChange _index;

    /// <summary>Begins a change.</summary>
    /// <param name="connection">A connection of its own, which the change closes.</param>
    /// <param name="versions">The versions of the rules that the database is made by.</param>
    /// <param name="index">The search index to change with it.</param>
    /// <param name="clock">The clock.</param>
    internal CatalogChange(SqliteConnection connection, string versions, ISearchIndex index, TimeProvider clock)
    {
        _statements = new PreparedStatements(connection);
        _articles = new ArticleWriter(_statements);
        _slugs = new SlugRows(_statements);
        _speakers = new SpeakerRegister(_statements);
        _statements.Run("BEGIN IMMEDIATE");
        _record = new ChangeLog(_statements, versions, clock.GetUtcNow());
        _families = new FamilyRegister(_statements, IsBuild);
        _index = index.Begin(this);
    }

    /// <summary>The generation before the change; empty in a build.</summary>
    public string Generation => _record.Before.DatabaseGeneration;

    /// <summary>True when the database is new and empty, with no readers yet.</summary>
    public bool IsBuild => _record.IsBuild;

    /// <summary>Compresses what the change writes.</summary>
    internal BlobCompressor Compressor => _statements.Compressor;

    /// <summary>The database that a build replaces and takes some facts from; null when there is none.</summary>
    internal PreviousCatalog? Previous { get; init; }

    /// <summary>Trains the dictionary of a new database. Call before anything is put.</summary>
    /// <param name="articles">Some of the articles that will be written, as bytes (<see cref="ArticleBlock"/>).</param>
    internal void TrainCompression(IReadOnlyList<byte[]> articles)
    {
        if (BlobCompressor.TrainDictionary(articles) is { } dictionary)
            _statements.Run("INSERT INTO compression (id, dictionary) VALUES (?1, ?2)", BlobCompressor.IdOf(dictionary), dictionary);
        _statements.RenewCompressor();
    }

    /// <summary>
    /// Announces files that will be written: until then their articles are set aside, because files that came or went may have changed their slugs.
    /// </summary>
    internal void Expect(IEnumerable<string> paths)
    {
        foreach (var key in paths.Select(path => Former(path)?.Key).OfType<ArticleKey>())
            _slugs.SetAside(key);
    }

    /// <summary>Adds or replaces a file. When its content is the same as before, only its stamp is updated.</summary>
    /// <returns>False when at most the stamp changed.</returns>
    internal bool Put(FileReading reading)
    {
        var fingerprint = reading.Fingerprint;
        var former = Former(reading.Path);
        if (former is { } same && same.Fingerprint == fingerprint)
        {
            if (same.Key is { } kept)
                _slugs.Restore(kept);
            _statements.Run(
                "UPDATE files SET stamp = ?2, due = ?3 WHERE path = ?1 AND (stamp <> ?2 OR due IS NOT ?3)",
                reading.Path,
                reading.Stamp,
                reading.DueSecond);
            return false;
        }

        if (former?.Key is { } old)
            RemoveArticle(old);
        var times = Times(reading);
        ArticleKey? key = reading is { Article: { } article, Printed: { } printed } && reading.Block(Compressor) is { } block
            ? Add(article, (block, printed), former?.Key, times)
            : null;
        if (key is { } added && reading.Article is { } taken)
            Record(added, taken, reading.History);

        _statements.Run(
            "INSERT OR REPLACE INTO files (path, stamp, fingerprint, key, due, unused) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            reading.Path,
            reading.Stamp,
            fingerprint,
            key?.Value,
            reading.DueSecond,
            reading.UnusedKeys.Count == 0 ? null : string.Join('\n', reading.UnusedKeys));
        _record.Replace(Entry(reading.Path, former?.Fingerprint), Entry(reading.Path, fingerprint));
        _record.ReplaceTime(former?.Time, key is null ? null : TimeOf(reading.Path, times.Updated.ToUnixTimeSeconds()));
        Report(reading.Path, reading.Problems);
        return true;
    }

    /// <summary>Removes a file.</summary>
    internal void Remove(string path)
    {
        var former = Former(path);
        if (former?.Key is { } key)
            RemoveArticle(key);
        _statements.Run("DELETE FROM files WHERE path = ?1", path);
        Report(path, []);
        _record.Replace(Entry(path, former?.Fingerprint), null);
        _record.ReplaceTime(former?.Time, null);
    }

    /// <summary>Applies an editor's rules about speakers.</summary>
    internal void Settle(SpeakerRules rules)
    {
        Report(SpeakerRules.FileName, rules.Problems);
        var before = SpeakerRulebook.Read(_statements).Names;
        var digest = _statements.Value("SELECT digest FROM speaker_rules") as string;
        if (!SpeakerRulebook.Write(_statements, rules))
            return;

        _speakers.Touched.UnionWith(before);
        _speakers.Touched.UnionWith(SpeakerRulebook.Read(_statements).Names);
        _record.Replace(Entry(SpeakerRules.FileName, digest), Entry(SpeakerRules.FileName, rules.Digest));
    }

    /// <summary>Replaces the problems that one owner reported.</summary>
    /// <param name="owner">The path of the file whose reading raised them, or another name.</param>
    /// <param name="problems">All problems of this owner now.</param>
    internal void Report(string owner, IReadOnlyList<ContentProblem> problems) => _record.Report(owner, problems);

    /// <summary>Commits. When only stamps have changed, the archive keeps its generation.</summary>
    internal ChangeOutcome Commit()
    {
        SettleSlugs();
        _families.Settle();
        if (_record.HasArticles || _speakers.Touched.Count > 0)
        {
            var settlement = new SpeakerMerge(_statements, _speakers, SpeakerRulebook.Read(_statements));
            foreach (var key in settlement.Settle())
                IndexAgain(key, key);
            settlement.RedirectFormer(Previous?.Speakers() ?? []);
            Report(Clashes, new AliasRegister(_statements).Clashes());
        }

        var outcome = _record.Close();
        _index.Complete(outcome.State);
        _statements.Run("COMMIT");
        return outcome;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Closing rolls back what was not committed; if the disk was full, the database has already done so.
        _index.Dispose();
        _statements.Dispose();
        _statements.Connection.Dispose();
    }

    private (DateTimeOffset Changed, DateTimeOffset Updated) Times(FileReading reading)
    {
        var changed = Previous?.File(reading.Path) is { } former && former.Fingerprint == reading.Fingerprint ? former.Changed : _record.Changed;
        return (changed, reading.Updated is { } updated && updated < _record.Changed ? updated : changed);
    }

    private ArticleKey Add(
        Article article, (byte[] Block, PrintedArticle Printed) made, ArticleKey? former, (DateTimeOffset Changed, DateTimeOffset Updated) times)
    {
        if (article.AskedSlug is null)
            _slugs.Clear(article.Slug);
        var key = former is { } kept && KeyRegister.Suits(kept, article.Date) ? kept : NewKey(article);
        _articles.Write(key, article, made.Block, times);
        new AliasRegister(_statements).Enter(key, article);
        _families.Enter(key, made.Printed);
        var speakers = _speakers.Enter(key, article);
        var ids = UtteranceIds.For(article);
        var stored = article.Utterances.Select(
            (utterance, i) => new StoredUtterance(ids[i], utterance, speakers[i]) { Wording = made.Printed.Statements[i]?.Id }).ToList();
        var reported = article.Reported.Select(statement => new StoredReport(statement, null)).ToList();
        _index.Add(key, new StoredArticle { Article = article, Utterances = stored, Reported = reported });
        _record.Count(1, article.Passages.Count, article.Utterances.Count);
        return key;
    }

    private ArticleKey NewKey(Article article)
    {
        var keys = new KeyRegister(_statements);
        foreach (var (old, moved) in keys.MakeRoom(article.Date, article.File.Path))
        {
            var placed = new StoredArticleReader(_statements).Article(old)?.Article;
            if (placed is not null)
                _families.Remove(old, placed);
            keys.Move(old, moved);
            if (placed is not null)
                _families.Enter(moved, PrintedArticle.From(placed));
            IndexAgain(moved, old);
        }

        return keys.Next(article.Date, article.File.Path);
    }

    private void SettleSlugs()
    {
        foreach (var key in _slugs.Displaced())
            RemoveDisplaced(key);
        foreach (var (key, slug) in _slugs.Rename(new SlugAssignment(_statements).Changes()))
            _record.Note($"{key.Value} {slug}");
    }

    private void Record(ArticleKey key, Article article, StoredHistory? history)
    {
        if (history is not null)
            new HistoryRows(_statements).Write(key, history);
        new UpdateRows(_statements).Write(key, article, history);
    }

    private void RemoveArticle(ArticleKey key)
    {
        using (var rows = _statements.Rows("SELECT passages, utterances FROM articles WHERE key = ?1", key.Value))
        {
            if (rows.Read())
                _record.Count(-1, -rows.GetInt64(0), -rows.GetInt64(1));
        }

        if (new StoredArticleReader(_statements).Article(key) is { } stored)
            _families.Remove(key, stored.Article);
        _index.Remove(key);
        _speakers.Remove(key);
        new AliasRegister(_statements).Remove(key);
        new HistoryRows(_statements).Remove(key);
        new UpdateRows(_statements).Remove(key);
        _articles.Remove(key);
    }

    /// <summary>
    /// Removes an article whose slug another file took. Its file is read again at the next comparison, which sees whether the other file still has the slug.
    /// </summary>
    private void RemoveDisplaced(ArticleKey key)
    {
        if (_statements.Value("SELECT path FROM files WHERE key = ?1", key.Value) is string path && Former(path) is { } former)
        {
            _record.Replace(Entry(path, former.Fingerprint), Entry(path, ""));
            _record.ReplaceTime(former.Time, null);
        }

        RemoveArticle(key);
        _statements.Run("UPDATE files SET key = NULL, stamp = ?2, fingerprint = '' WHERE key = ?1", key.Value, FileReading.NoStamp);
    }

    private void IndexAgain(ArticleKey key, ArticleKey former)
    {
        if (new StoredArticleReader(_statements).Article(key) is not { } article)
            return;

        _index.Remove(former);
        _index.Add(key, article);
    }

    private (string Fingerprint, ArticleKey? Key, string? Time)? Former(string path)
    {
        using var rows = _statements.Rows("SELECT f.fingerprint, f.key, a.updated FROM files f LEFT JOIN articles a ON a.key = f.key WHERE f.path = ?1", path);
        if (!rows.Read())
            return null;

        return rows.IsDBNull(1)
            ? (rows.GetString(0), null, null)
            : (rows.GetString(0), new ArticleKey(rows.GetInt64(1)), rows.IsDBNull(2) ? null : TimeOf(path, rows.GetInt64(2)));
    }

    private static string? Entry(string path, string? fingerprint) => fingerprint is null ? null : $"{path}\n{fingerprint}";

    private static string TimeOf(string path, long updated) => FormattableString.Invariant($"{path}\n{updated}");
}
