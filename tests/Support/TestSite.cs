using System.Diagnostics;
using System.Net;
using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Lucene;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Tests.Support;

/// <summary>A site over a content folder and a data folder of its own, gone with both.</summary>
public sealed class TestSite : WebApplicationFactory<ArchiveOptions>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly TemporaryFolder _folder = new();

    /// <summary>Settings in place of the usual ones, by their configuration keys.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Who is told what the log is told; null for nobody.</summary>
    public ILoggerProvider? Log { get; init; }

    /// <summary>What the site's search engine is put behind; null for nothing.</summary>
    public Func<ISearchEngine, ISearchEngine>? Engine { get; init; }

    /// <summary>What the site takes the time from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder of derived files.</summary>
    public string DataPath => _folder.PathOf("data");

    /// <summary>The content folder.</summary>
    public string ContentPath => _folder.PathOf("content");

    /// <summary>Stores a file in the content folder; a running site takes it up.</summary>
    public TestSite With(string path, string text)
    {
        _folder.Write(Path.Combine("content", path), text);
        return this;
    }

    /// <summary>Stores the articles that most tests read.</summary>
    public TestSite WithSampleArticles()
    {
        foreach (var (path, text) in SampleArticles.Files)
            With(path, text);

        return this;
    }

    /// <summary>A client that follows no redirect and sees answers as they were sent; the site is running and its archive can be read.</summary>
    public async Task<HttpClient> ReadyAsync(CancellationToken cancellationToken)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        await UntilAsync(client, "/health", answer => answer.StatusCode == HttpStatusCode.OK, cancellationToken);
        return client;
    }

    /// <summary>Listens on a port of this machine instead of in memory.</summary>
    /// <returns>The address.</returns>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    /// <summary>Asks again and again until the answer is as it should be.</summary>
    public static async Task<HttpResponseMessage> UntilAsync(HttpClient client, string address, Predicate<HttpResponseMessage> wanted, CancellationToken cancellationToken)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(50, cancellationToken))
        {
            var answer = await client.GetAsync(address, cancellationToken);
            if (wanted(answer))
                return answer;

            clock.Elapsed.ShouldBeLessThan(Patience, $"{address} last answered {(int)answer.StatusCode}");
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Directory.CreateDirectory(ContentPath);
        builder.UseEnvironment("Production");
        builder.UseDefaultServiceProvider(services => (services.ValidateScopes, services.ValidateOnBuild) = (true, true));
        builder.UseSetting("Archive:ContentPath", ContentPath);
        builder.UseSetting("Archive:DataPath", DataPath);
        builder.UseSetting("Archive:Limits:RequestsPerSecond", "0");
        builder.UseSetting("Archive:Limits:AnswerSeconds", "60");
        builder.UseSetting("Serilog:MinimumLevel", Log is null ? "Fatal" : "Information");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services => services.AddSingleton(Clock));
        if (Engine is { } wrap)
            builder.ConfigureTestServices(services => services.AddSingleton(provider => wrap(new LuceneSearchEngine(provider.GetRequiredService<ArchiveCatalog>()))));
        if (Log is { } log)
            builder.ConfigureLogging(logging => logging.AddProvider(log));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
