using System.Net;
using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
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
            services.AddScoped(_ => new PassageSearch(new StuckIndex()) { Limit = TimeSpan.FromMilliseconds(20) })));
        using var client = stuck.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        await TestSite.UntilAsync(client, "/health", answer => answer.StatusCode == HttpStatusCode.OK, TestContext.Current.CancellationToken);

        using var answer = await client.GetAsync("/search?q=the", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("That search was stopped");
    }

    private sealed class StuckIndex : IPassageIndex
    {
        public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new OperationCanceledException(cancellationToken);
        }

        public Task<long> CountAsync(Query query, CancellationToken cancellationToken) => Task.FromResult(0L);

        public Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int limit, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<PassagePlace>>([]);

        public Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int limit, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<ArticleSummary>>([]);

        public Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int limit, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<PassagePlace>>([]);

        public Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<WordCount>>([]);

        public void Dispose()
        {
        }
    }
}
