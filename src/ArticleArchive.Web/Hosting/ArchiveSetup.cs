using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ArticleArchive.Web.Endpoints.Api;
using ArticleArchive.Web.Endpoints.Assistants;
using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Endpoints.Feeds;
using ArticleArchive.Web.Endpoints.Lists;
using ArticleArchive.Web.Endpoints.Representations;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Lists;
using ArticleArchive.Web.Linking.Searches;
using ArticleArchive.Web.Metrics;
using ArticleArchive.Web.Pages.Research;
using ArticleArchive.Web.Pages.Searching;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace ArticleArchive.Web.Hosting;

/// <summary>Registers everything the site needs.</summary>
internal static class ArchiveSetup
{
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly string[] OwnTypes =
    [
        "application/atom+xml", "application/feed+json", "application/opensearchdescription+xml", "application/problem+json", "text/markdown",
        "application/x-bibtex", "application/x-research-info-systems", "application/vnd.citationstyles.csl+json",
        "application/jsonl", "text/csv",
    ];

    public static void AddArchive(this WebApplicationBuilder builder)
    {
        builder.AddSerilog();
        AddServer(builder);

        var services = builder.Services;
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, HostCheck>());
        services.AddSystemd();
        services.AddSingleton<IConfigureOptions<ArchiveOptions>, ArchiveOptionsReader>();
        services.AddSingleton<IValidateOptions<ArchiveOptions>, ArchiveOptionsRules>();
        services.AddSingleton<SiteAddress>();
        services.AddArchiveServices();
        services.AddSingleton<SiteCondition>();
        services.AddSingleton<SearchWarmup>();
        services.AddSingleton<ArchiveSync>();
        services.AddSingleton<SiteMetrics>();
        services.AddSingleton<ArchiveGauges>();
        if (builder.Configuration[$"{ArchiveOptions.Section}:{nameof(ArchiveOptions.MetricsPort)}"] is not (null or "" or "0"))
            services.AddMetricsExport();
        services.AddHostedService(provider => provider.GetRequiredService<ArchiveSync>());
        AddHttp(services);
        AddEndpoints(services);
        services.AddRazorPages(pages => pages.Conventions.AddPageRoute("/Searching/Search", ArchiveUrls.CheckPage))
            .AddMvcOptions(pages => pages.ModelMetadataDetailsProviders.Add(new KeepEmptyStrings()));
        services.Configure<KeyManagementOptions>(KeysInMemory.Use);

        // Pages are UTF-8, so letters and quotation marks of every language are written unescaped.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void AddServer(WebApplicationBuilder builder)
    {
        // Finds static files through the build's manifest, wherever the program is started; a published site has them beside it.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(ServerLimits.Set);

        var configuration = builder.Configuration;
        string[] addressKeys = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];
        if (addressKeys.All(key => string.IsNullOrEmpty(configuration[key])) && !configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultAddress);
    }

    private static void AddHttp(IServiceCollection services)
    {
        services.AddSingleton<ETags>();
        services.AddSingleton<ArchiveVersion>();
        services.AddSingleton<ArchiveCachePolicy>();
        services.AddOutputCache();
        services.AddSingleton<IConfigureOptions<OutputCacheOptions>>(provider => provider.GetRequiredService<ArchiveCachePolicy>());
        services.AddSingleton<ConcurrencyLimits>();
        services.AddSingleton<PostedTextReader>();
        services.AddSingleton<ConnectionLimits>();
        services.AddRateLimiter(_ => { });
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, ClientLimits>();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. OwnTypes];
        });

        // A cached response is compressed once for each generation of the archive, so it can be compressed well.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }

    private static void AddEndpoints(IServiceCollection services)
    {
        services.AddScoped<SearchApi>();
        services.AddScoped<ResearchApi>();
        services.AddScoped<SuggestApi>();
        services.AddScoped<ArticleApi>();
        services.AddScoped<SpeakerApi>();
        services.AddScoped<QuotationApi>();
        services.AddScoped<ListResolver>();
        services.AddScoped<ListFiles>();
        services.AddScoped<SearchTables>();
        services.AddScoped<SearchTableFiles>();
        services.AddSingleton<CitationFactory>();
        services.AddScoped<CitationResolver>();
        services.AddSingleton<LinkedData>();
        services.AddSingleton<Signposting>();
        services.AddSingleton<EmbedBlock>();
        services.AddScoped<Embeds>();
        services.AddScoped<ArticleRepresentations>();
        services.AddScoped<UnApi>();
        services.AddScoped<CheckApi>();
        services.AddScoped<DraftApi>();
        services.AddScoped<HistoryApi>();
        services.AddSingleton<StreamedArticles>();
        services.AddScoped<ListExports>();
        services.AddSingleton<StreamedLines>();
        services.AddScoped<ResearchExports>();
        services.AddScoped<ResearchViews>();
        services.AddScoped<PassageResults>();
        services.AddScoped<PastedWords>();
        services.AddScoped<SearchFeed>();
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<SearchCitations>();
        services.AddSingleton<SearchReferences>();
        services.AddScoped<AtomFeed>();
        services.AddScoped<JsonFeed>();
        services.AddScoped<UpdatesFeed>();
        services.AddSingleton<Sitemap>();
        services.AddSingleton<SearchDescription>();
        services.AddAssistants();
        services.AddCors(cors => cors.AddDefaultPolicy(MachineEndpoints.Configure));
        services.AddOpenApi(OpenApiSetup.Configure);
        services.ConfigureHttpJsonOptions(json =>
        {
            var chain = json.SerializerOptions.TypeInfoResolverChain;
            chain.Insert(0, ApiJson.Default);
            chain.Insert(1, EmbedJson.Default);
            chain.Insert(2, ProblemJson.Default);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;

            // Quotation marks and accents stay readable; JSON responses are never embedded in a page.
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
    }
}
