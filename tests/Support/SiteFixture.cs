using System.Net;
using System.Text.Json.Nodes;

[assembly: AssemblyFixture(typeof(SiteFixture))]

namespace ArticleArchive.Tests.Support;

/// <summary>The one site that most tests read: <see cref="SampleArticles"/>, which no test changes. It starts with the first test that asks for it.</summary>
public sealed class SiteFixture : IAsyncDisposable
{
    private readonly Lazy<Task<HttpClient>> _client;

    public SiteFixture() => _client = new(() => Site.WithSampleArticles().ReadyAsync(CancellationToken.None));

    /// <summary>The site, for a client or a service of its own.</summary>
    public TestSite Site { get; } = new() { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" } };

    /// <summary>Follows no redirect and sees answers as they were sent.</summary>
    public Task<HttpClient> ClientAsync() => _client.Value;

    /// <summary>What an address answers; <paramref name="headers"/> go with the request.</summary>
    public async Task<HttpResponseMessage> GetAsync(string address, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);

        return await (await ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The words of what an address answers.</summary>
    public async Task<string> ReadAsync(string address) => await (await GetAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>The JSON that an address answers.</summary>
    public async Task<JsonNode> JsonAsync(string address)
    {
        using var answer = await GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
