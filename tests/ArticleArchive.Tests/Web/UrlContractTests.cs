using System.Net;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Web;

/// <summary>The addresses that the site promises: what each answers, and as what.</summary>
public sealed class UrlContractTests(SiteFixture site)
{
    [Theory]
    [InlineData("/", 200, "text/html")]
    [InlineData("/articles", 200, "text/html")]
    [InlineData("/articles?year=2016&topic=Iraq&source=Meridian+Wire", 200, "text/html")]
    [InlineData("/articles?page=-1", 200, "text/html")]
    [InlineData("/articles/river-crossing-held", 200, "text/html")]
    [InlineData("/articles/river-crossing-held?q=crack", 200, "text/html")]
    [InlineData("/articles/river-crossing-held.json", 200, "application/json")]
    [InlineData("/articles/river-crossing-held.md", 200, "text/markdown")]
    [InlineData("/articles/river-crossing-held.txt", 200, "text/plain")]
    [InlineData("/articles/river-crossing-held.bib", 200, "application/x-bibtex")]
    [InlineData("/articles/river-crossing-held.ris", 200, "application/x-research-info-systems")]
    [InlineData("/articles/river-crossing-held.csl.json", 200, "application/vnd.citationstyles.csl+json")]
    [InlineData("/articles/letters-from-the-road.md", 200, "text/markdown")]
    [InlineData("/articles/river-crossing", 301, null)]
    [InlineData("/articles/river-crossing.json", 301, null)]
    [InlineData("/articles/river-crossing.csl.json", 301, null)]
    [InlineData("/articles/river-crossing/zzzzz.bib", 301, null)]
    [InlineData("/articles/river-crossing/zzzzz..zzzzy", 301, null)]
    [InlineData("/articles/no-such-article", 404, "text/html")]
    [InlineData("/articles/no-such-article.json", 404, "application/problem+json")]
    [InlineData("/articles/no-such-article.md", 404, "text/html")]
    [InlineData("/articles/no-such-article.csl.json", 404, "application/problem+json")]
    [InlineData("/articles/no-such-article/zzzzz.bib", 404, "text/html")]
    [InlineData("/articles/no-such-article/zzzzz..zzzzy", 404, "text/html")]
    [InlineData("/articles/river-crossing-held/zzzzz", 404, "text/html")]
    [InlineData("/articles/river-crossing-held/zzzzz.json", 404, "application/problem+json")]
    [InlineData("/articles/river-crossing-held/not-an-id.csl.json", 404, "application/problem+json")]
    [InlineData("/articles/river-crossing-held/zzzzz..zzzzy", 404, "text/html")]
    [InlineData("/articles/river-crossing-held/a..b..c", 404, "text/html")]
    [InlineData("/articles/river-crossing-held/zzzzz..zzzzy.ris", 404, "text/html")]
    [InlineData("/articles/river-crossing-held/history", 200, "text/html")]
    [InlineData("/articles/river-crossing-held/history/1", 404, "text/html")]
    [InlineData("/articles/river-crossing-held/timemap", 404, "text/html")]
    [InlineData("/articles/river-crossing-held/timegate", 404, "text/html")]
    [InlineData("/articles/river-crossing/history", 301, null)]
    [InlineData("/articles/no-such-article/history", 404, "text/html")]
    [InlineData("/updates", 200, "text/html")]
    [InlineData("/updates?page=-1", 200, "text/html")]
    [InlineData("/updates.atom", 200, "application/atom+xml")]
    [InlineData("/search", 200, "text/html")]
    [InlineData("/search?q=%22beginning+to+crack%22", 200, "text/html")]
    [InlineData("/search?q=%22unclosed+AND+(&page=x&sort=worst", 200, "text/html")]
    [InlineData("/topics/Iraq", 200, "text/html")]
    [InlineData("/help/search", 200, "text/html")]
    [InlineData("/help/citing", 200, "text/html")]
    [InlineData("/about", 200, "text/html")]
    [InlineData("/feed.atom", 200, "application/atom+xml")]
    [InlineData("/feed.json", 200, "application/feed+json")]
    [InlineData("/sitemap.xml", 200, "application/xml")]
    [InlineData("/sitemap-1.xml", 200, "application/xml")]
    [InlineData("/sitemap-2.xml", 404, "text/html")]
    [InlineData("/robots.txt", 200, "text/plain")]
    [InlineData("/opensearch.xml", 200, "application/opensearchdescription+xml")]
    [InlineData("/favicon.svg", 200, "image/svg+xml")]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Farticles%2Friver-crossing-held&format=json", 200, "application/json")]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Farticles%2Friver-crossing", 200, "application/json")]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Farticles%2Friver-crossing-held&format=xml", 501, "application/problem+json")]
    [InlineData("/oembed?url=http%3A%2F%2Felsewhere.example%2Farticles%2Friver-crossing-held", 404, "application/problem+json")]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Farticles%2Friver-crossing-held%2Fzzzzz", 404, "application/problem+json")]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fabout", 404, "application/problem+json")]
    [InlineData("/oembed?url=%00", 404, "application/problem+json")]
    [InlineData("/oembed", 404, "application/problem+json")]
    [InlineData("/favicon.ico", 301, null)]
    [InlineData("/health", 200, "application/json")]
    [InlineData("/api/openapi.json", 200, "application/json")]
    [InlineData("/api/search?q=crack", 200, "application/json")]
    [InlineData("/api/articles", 200, "application/json")]
    [InlineData("/api/articles?page=999999999999999999999", 200, "application/json")]
    [InlineData("/api/articles/river-crossing-held", 200, "application/json")]
    [InlineData("/api/articles/river-crossing", 301, null)]
    [InlineData("/api/articles/River-Crossing-Held", 301, null)]
    [InlineData("/api/articles/no-such-article", 404, "application/problem+json")]
    [InlineData("/api/articles/river-crossing-held/zzzzz", 404, "application/problem+json")]
    [InlineData("/api/articles/river-crossing-held/not-an-id", 404, "application/problem+json")]
    [InlineData("/api/articles/river-crossing-held/zzzzz..zzzzy", 404, "application/problem+json")]
    [InlineData("/api/articles/river-crossing/zzzzz..zzzzy", 301, null)]
    [InlineData("/api/articles/river-crossing-held/history", 200, "application/json")]
    [InlineData("/api/articles/river-crossing/history", 301, null)]
    [InlineData("/api/articles/no-such-article/history", 404, "application/problem+json")]
    [InlineData("/api/articles/river-crossing-held/history/1", 404, "application/problem+json")]
    [InlineData("/api/articles/river-crossing-held/history/first", 404, "application/problem+json")]
    [InlineData("/api/speakers", 200, "application/json")]
    [InlineData("/api/speakers/nobody", 404, "application/problem+json")]
    [InlineData("/api", 404, "application/problem+json")]
    [InlineData("/api/nothing/here", 404, "application/problem+json")]
    [InlineData("/nothing/here", 404, "text/html")]
    public async Task Every_address_answers_as_promised(string address, int status, string? type)
    {
        using var answer = await site.GetAsync(address);

        ((int)answer.StatusCode).ShouldBe(status);
        (answer.Content.Headers.ContentType?.MediaType).ShouldBe(type);
    }

    [Theory]
    [InlineData("/articles/river-crossing", "/articles/river-crossing-held")]
    [InlineData("/articles/river-crossing.md", "/articles/river-crossing-held.md")]
    [InlineData("/articles/river-crossing.csl.json", "/articles/river-crossing-held.csl.json")]
    [InlineData("/articles/river-crossing/zzzzz..zzzzy.bib", "/articles/river-crossing-held/zzzzz..zzzzy.bib")]
    [InlineData("/api/articles/river-crossing", "/api/articles/river-crossing-held")]
    [InlineData("/api/articles/RIVER-CROSSING-HELD", "/api/articles/river-crossing-held")]
    [InlineData("/articles/River-Crossing-Held.txt", "/articles/river-crossing-held.txt")]
    [InlineData("/favicon.ico", "/favicon.svg")]
    public async Task An_earlier_address_leads_to_the_present_one(string earlier, string present)
    {
        using var answer = await site.GetAsync(earlier);

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe(present);
    }
}
