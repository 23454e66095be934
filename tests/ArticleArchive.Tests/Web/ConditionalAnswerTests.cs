using System.IO.Compression;
using System.Net;

namespace ArticleArchive.Tests.Web;

public sealed class ConditionalAnswerTests(SiteFixture site)
{
    public static TheoryData<string> Addresses =>
        ["/", "/articles", "/articles/river-crossing-held", "/search?q=crack", "/api/articles/river-crossing-held", "/articles/harbour-reopens.md", "/feed.atom", "/sitemap.xml", "/api/openapi.json"];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Whoever_has_an_answer_is_told_so(string address)
    {
        using var first = await site.GetAsync(address);
        var tag = first.Headers.ETag.ShouldNotBeNull();

        using var again = await site.GetAsync(address, ("If-None-Match", $"\"other\", {tag}"));

        tag.IsWeak.ShouldBeFalse();
        first.Headers.CacheControl.ShouldNotBeNull().ToString().ShouldBe("public, no-cache");
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag.ShouldBe(tag);
        again.Headers.CacheControl.ShouldNotBeNull().ToString().ShouldBe("public, no-cache");
        again.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"some-other-tag\"")]
    [InlineData("not a tag")]
    [InlineData("W/\"x\"")]
    public async Task Whoever_has_something_else_gets_the_answer(string tag)
    {
        using var answer = await site.GetAsync("/about", ("If-None-Match", tag));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("")]
    public async Task Each_encoding_has_its_own_bytes_and_its_own_tag(string encoding)
    {
        var plain = await site.ReadAsync("/articles/river-crossing-held");

        // Twice: made, and from the kept answers.
        for (var time = 0; time < 2; time++)
        {
            using var answer = await site.GetAsync("/articles/river-crossing-held", ("Accept-Encoding", encoding));
            answer.Content.Headers.ContentEncoding.ShouldBe(encoding.Length == 0 ? [] : [encoding]);
            answer.Headers.Vary.ShouldBe(["Accept-Encoding"]);
            (await DecodedAsync(answer, encoding)).ShouldBe(plain);
        }

        var tags = new List<string>();
        foreach (var other in new[] { "br", "gzip", "" })
        {
            using var answer = await site.GetAsync("/articles/river-crossing-held", ("Accept-Encoding", other));
            tags.Add(answer.Headers.ETag.ShouldNotBeNull().Tag);
        }

        tags.ShouldBeUnique();
    }

    [Fact]
    public async Task A_finished_answer_is_kept_until_the_archive_changes()
    {
        var engine = new CountingEngine();
        await using var own = new TestSite { Engine = inner => engine.Before(inner) }.WithSampleArticles();
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        for (var time = 0; time < 5; time++)
            await client.GetStringAsync("/api/search?q=crossing", TestContext.Current.CancellationToken);
        await client.GetStringAsync("/api/search?q=bridge", TestContext.Current.CancellationToken);

        // What is asked for again is kept when it is made the second time.
        engine.Searches.ShouldBe(2 + 1);

        own.With("one-more.txt", "One more crossing\n\nOne more paragraph.\n");
        using var after = await TestSite.UntilAsync(client, "/articles/one-more.json", answer => answer.IsSuccessStatusCode, TestContext.Current.CancellationToken);
        await client.GetStringAsync("/api/search?q=crossing", TestContext.Current.CancellationToken);
        engine.Searches.ShouldBe(2 + 1 + 1);
    }

    [Fact]
    public async Task Two_addresses_never_share_a_tag()
    {
        using var one = await site.GetAsync("/search?q=a");
        using var other = await site.GetAsync("/search?q=A");

        one.Headers.ETag.ShouldNotBe(other.Headers.ETag);
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task HEAD_answers_as_GET_does_without_the_body(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var head = await (await site.ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);
        using var get = await site.GetAsync(address);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/api/nothing")]
    [InlineData("/health")]
    public async Task What_is_no_answer_of_the_archive_has_no_tag_and_is_not_kept(string address)
    {
        using var answer = await site.GetAsync(address);

        answer.Headers.ETag.ShouldBeNull();
        answer.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_change_of_the_archive_changes_the_tag_and_the_answer()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var own = new TestSite().WithSampleArticles();
        using var client = await own.ReadyAsync(cancellationToken);
        using var before = await client.GetAsync("/api/articles", cancellationToken);

        own.With("one-more.txt", "One more headline\n\nOne more paragraph.\n");
        using var after = await TestSite.UntilAsync(client, "/api/articles", answer => !Equals(answer.Headers.ETag, before.Headers.ETag), cancellationToken);

        (await after.Content.ReadAsStringAsync(cancellationToken)).ShouldContain("One more headline");
    }

    [Fact]
    public async Task A_page_whose_citation_names_the_day_is_new_on_the_next()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var clock = new SettableClock { Now = new DateTimeOffset(2026, 11, 30, 23, 59, 0, TimeSpan.Zero) };
        await using var own = new TestSite { Clock = clock }.WithSampleArticles();
        using var client = await own.ReadyAsync(cancellationToken);
        using var before = await client.GetAsync("/articles/harbour-reopens", cancellationToken);
        (await before.Content.ReadAsStringAsync(cancellationToken)).ShouldContain("(Accessed: 30 November 2026)");

        clock.Now += TimeSpan.FromMinutes(2);
        using var after = await TestSite.UntilAsync(client, "/articles/harbour-reopens", answer => !Equals(answer.Headers.ETag, before.Headers.ETag), cancellationToken);

        (await after.Content.ReadAsStringAsync(cancellationToken)).ShouldContain("(Accessed: 1 December 2026)");
    }

    private static async Task<string> DecodedAsync(HttpResponseMessage answer, string encoding)
    {
        var bytes = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var decoded = encoding switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using var reader = new StreamReader(decoded);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
