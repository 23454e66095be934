using ArticleArchive.Catalog;
using ArticleArchive.Cli.Samples;
using ArticleArchive.Content;
using ArticleArchive.Ingest;
using ArticleArchive.LuceneNet.Tests;
using ArticleArchive.Search;
using ArticleArchive.Search.Sqlite;
using ArticleArchive.Tests.Support;

[assembly: AssemblyFixture(typeof(SampleInBoth))]

namespace ArticleArchive.LuceneNet.Tests;

/// <summary>One made-up archive, built once with each engine.</summary>
public sealed class SampleInBoth : IAsyncLifetime
{
    private const int Size = 400;

    private readonly TemporaryFolder _folder = new();

    public SampleInBoth()
    {
        Sqlite = new BuiltArchive(_folder.PathOf("sqlite.db"), SqliteSearchEngine.Kind);
        Lucene = new BuiltArchive(_folder.PathOf("lucene.db"), LuceneNetEngine.Kind);
    }

    public BuiltArchive Sqlite { get; }

    public BuiltArchive Lucene { get; }

    /// <summary>The articles.</summary>
    public IReadOnlyList<StoredArticle> Articles { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var content = new ContentFolder(new ContentOptions { ContentPath = _folder.PathOf("content") });
        new SampleArchive(new SampleSettings(Size, 11, SampleSettings.DefaultParagraphs, Recorded: 0)).Write(content.FullPath, new Progress<(int, int)>(), CancellationToken.None);
        await Sqlite.BuildAsync(content);
        await Lucene.BuildAsync(content);
        Articles = [.. Sqlite.Catalog.Slugs().Select(slug => Sqlite.Catalog.Find(slug)).OfType<StoredArticle>()];
    }

    public ValueTask DisposeAsync()
    {
        Sqlite.Dispose();
        Lucene.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>An archive with its engine.</summary>
    public sealed class BuiltArchive : IDisposable
    {
        public BuiltArchive(string database, SearchEngineKind engine)
        {
            Catalog = new ArchiveCatalog(database);
            Engine = engine.Open(Catalog);
        }

        public ArchiveCatalog Catalog { get; }

        public ISearchEngine Engine { get; }

        public async Task BuildAsync(ContentFolder content)
        {
            await using var keeper = new ArchiveKeeper(content, Catalog, Engine.Index, new KeeperOptions());
            await keeper.UpdateAsync(null, TestContext.Current.CancellationToken);
        }

        /// <summary>Passages by slug and index.</summary>
        public IReadOnlyList<string> Names(IEnumerable<(ArticleKey Article, int Passage)> places)
        {
            var all = places.ToList();
            return [.. all.Zip(Slugs(all.Select(place => place.Article)), (place, slug) => $"{slug}#{place.Passage}")];
        }

        /// <summary>The slugs of articles.</summary>
        public IReadOnlyList<string> Slugs(IEnumerable<ArticleKey> articles) => [.. Catalog.Summaries([.. articles]).Select(article => article.Slug.Value)];

        public void Dispose()
        {
            (Engine as IDisposable)?.Dispose();
            Catalog.Dispose();
        }
    }
}
