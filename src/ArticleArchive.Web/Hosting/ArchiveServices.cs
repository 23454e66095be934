using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Content;
using ArticleArchive.Ingest;
using ArticleArchive.Manticore;
using ArticleArchive.Search;
using ArticleArchive.Search.Lucene;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking.Histories;
using ArticleArchive.Web.Metrics;

namespace ArticleArchive.Web.Hosting;

/// <summary>Registers the library's services.</summary>
internal static class ArchiveServices
{
    public static void AddArchiveServices(this IServiceCollection services)
    {
        services.AddSingleton(provider => new ArchiveCatalog(Path.Combine(Settings(provider).DataPath ?? "", ArchiveFolders.DatabaseName)));
        services.AddSingleton(provider => new LuceneSearchEngine(provider.GetRequiredService<ArchiveCatalog>()));
        services.AddSingleton(
            provider => new ManticoreSearchEngine(new ManticoreOptions { Connection = Settings(provider).Cluster ?? "", Shards = Settings(provider).Shards }));
        services.AddSingleton<ISearchEngine>(provider => new MeteredSearchEngine(EngineOf(provider), provider.GetRequiredService<SiteMetrics>()));
        services.AddScoped(provider => provider.GetRequiredService<ArchiveCatalog>().OpenSnapshot());
        services.AddHttpContextAccessor();
        services.AddScoped(OpenIndex);
        services.AddScoped(provider => new PassageSearch(provider.GetRequiredService<IPassageIndex>()) { Limit = SearchTime(provider) });
        services.AddScoped(provider => new SearchCompletion(provider.GetRequiredService<IPassageIndex>(), provider.GetRequiredService<CatalogSnapshot>())
        {
            Limit = SearchTime(provider),
        });
        services.AddScoped(provider => new QuotationCheck(provider.GetRequiredService<IPassageIndex>(), provider.GetRequiredService<CatalogSnapshot>())
        {
            Limit = SearchTime(provider),
        });
        services.AddScoped(provider => new DraftCheck(provider.GetRequiredService<CatalogSnapshot>(), provider.GetRequiredService<QuotationCheck>()));
        services.AddScoped(
            provider => IsCluster(provider)
                ? new UnavailableMatchIndex()
                : provider.GetRequiredService<LuceneSearchEngine>().OpenMatches(provider.GetRequiredService<CatalogSnapshot>(), PaceOf(provider)));
        services.AddScoped<Concordance>();
        services.AddScoped<TimeSearch>();
        services.AddScoped<WordSearch>();
        services.AddScoped<SearchComparer>();
        services.AddScoped<RecordedHistories>();
        services.AddSingleton(provider => new ContentFolder(ReadingOf(Settings(provider))));
        services.AddSingleton(provider => new ArchiveSynchronizer(
            provider.GetRequiredService<ContentFolder>(),
            provider.GetRequiredService<ArchiveCatalog>(),
            provider.GetRequiredService<ISearchEngine>().Index,
            new SynchronizerOptions { Logger = provider.GetRequiredService<ILogger<ArchiveSynchronizer>>() }));
    }

    private static TimeSpan SearchTime(IServiceProvider provider) => TimeSpan.FromSeconds(Settings(provider).Limits.SearchSeconds);

    private static bool IsCluster(IServiceProvider provider) => Settings(provider).Search == SearchEngineChoice.Manticore;

    /// <summary>A cluster's answers do not depend on the catalog alone, so they have no entity tag and are not cached.</summary>
    private static IPassageIndex OpenIndex(IServiceProvider provider)
    {
        if (IsCluster(provider))
            provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Set<ResponseVersion>(null);
        return provider.GetRequiredService<ISearchEngine>().Open(provider.GetRequiredService<CatalogSnapshot>(), PaceOf(provider));
    }

    /// <summary>The pace that the limits set for a search; none where a page searches a little beside its work.</summary>
    private static ISearchPace? PaceOf(IServiceProvider provider) =>
        provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<ISearchPace>();

    private static ISearchEngine EngineOf(IServiceProvider provider) =>
        IsCluster(provider) ? provider.GetRequiredService<ManticoreSearchEngine>() : provider.GetRequiredService<LuceneSearchEngine>();

    private static ContentOptions ReadingOf(ArchiveOptions options) => new()
    {
        ContentPath = options.ContentPath ?? "",
        PageFurniture = options.PageFurniture ?? ContentOptions.DefaultPageFurniture,
        Keys = options.Keys,
        Encoding = options.Encoding,
        Limits = options.Limits.ForFiles,
    };

    private static ArchiveOptions Settings(IServiceProvider provider) => provider.GetRequiredService<IOptions<ArchiveOptions>>().Value;
}
