using System.Net;
using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleArchive.Tests.Web;

public sealed class StoppedSearchTests
{
    [Fact]
    public async Task A_search_that_takes_too_long_is_stopped_with_advice()
    {
        await using var site = new TestSite().WithSampleArticles();
        await using var stuck = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddScoped(provider => new PassageSearch(new StuckEngine(), provider.GetRequiredService<CatalogSnapshot>()) { Limit = TimeSpan.FromMilliseconds(20) })));
        using var client = stuck.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        await TestSite.UntilAsync(client, "/health", answer => answer.StatusCode == HttpStatusCode.OK, TestContext.Current.CancellationToken);

        using var answer = await client.GetAsync("/search?q=the", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("That search was stopped");
    }

    private sealed class StuckEngine : ISearchEngine
    {
        public ISearchIndex Index => throw new NotSupportedException();

        public EngineResults Search(CatalogSnapshot snapshot, SearchRequest request, CancellationToken cancellationToken)
        {
            cancellationToken.WaitHandle.WaitOne();
            throw new OperationCanceledException(cancellationToken);
        }

        public long Count(CatalogSnapshot snapshot, Query query, CancellationToken cancellationToken) => 0;

        public IReadOnlyList<ArticleKey> SpreadOver(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken) => [];

        public IReadOnlyList<(ArticleKey Article, int Passage)> Newest(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken) => [];

        public IReadOnlyList<(ArticleKey Article, int Passage)> Alike(CatalogSnapshot snapshot, IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) => [];
    }
}
