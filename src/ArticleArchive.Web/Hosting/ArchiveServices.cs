using ArticleArchive.Catalog;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Content;
using ArticleArchive.Ingest;
using ArticleArchive.Search;
using ArticleArchive.Search.Lucene;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking.Histories;
using ArticleArchive.Web.Metrics;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Hosting;

/// <summary>The rooms of the archive, put together once for the site.</summary>
internal static class ArchiveServices
{
    public static void AddArchiveServices(this IServiceCollection services)
    {
        services.AddSingleton(provider => new ArchiveCatalog(Path.Combine(Settings(provider).DataPath ?? "", ArchiveFolders.DatabaseName)));
        services.AddSingleton(provider => new LuceneSearchEngine(provider.GetRequiredService<ArchiveCatalog>()));
        services.AddSingleton<ISearchEngine>(provider => new MeteredSearchEngine(provider.GetRequiredService<LuceneSearchEngine>(), provider.GetRequiredService<SiteMetrics>()));
        services.AddScoped(provider => provider.GetRequiredService<ArchiveCatalog>().OpenSnapshot());
        services.AddScoped(provider => provider.GetRequiredService<ISearchEngine>().Open(provider.GetRequiredService<CatalogSnapshot>()));
        services.AddScoped(provider => new PassageSearch(provider.GetRequiredService<IPassageIndex>())
        {
            Limit = TimeSpan.FromSeconds(Settings(provider).Limits.SearchSeconds),
        });
        services.AddScoped(provider => new SearchCompletion(provider.GetRequiredService<IPassageIndex>(), provider.GetRequiredService<CatalogSnapshot>())
        {
            Limit = TimeSpan.FromSeconds(Settings(provider).Limits.SearchSeconds),
        });
        services.AddScoped(provider => new QuotationCheck(provider.GetRequiredService<IPassageIndex>(), provider.GetRequiredService<CatalogSnapshot>())
        {
            Limit = TimeSpan.FromSeconds(Settings(provider).Limits.SearchSeconds),
        });
        services.AddScoped(provider => new DraftCheck(provider.GetRequiredService<CatalogSnapshot>(), provider.GetRequiredService<QuotationCheck>()));
        services.AddScoped(provider => provider.GetRequiredService<LuceneSearchEngine>().OpenMatches(provider.GetRequiredService<CatalogSnapshot>()));
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

    private static ContentOptions ReadingOf(ArchiveOptions options) => new()
    {
        ContentPath = options.ContentPath ?? "",
        PageFurniture = options.PageFurniture ?? ContentOptions.DefaultPageFurniture,
        Keys = options.Keys,
        Encoding = options.Encoding,
        Limits = options.Limits.OfFiles,
    };

    private static ArchiveOptions Settings(IServiceProvider provider) => provider.GetRequiredService<IOptions<ArchiveOptions>>().Value;
}
