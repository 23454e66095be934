using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>What every answer of the site is, whatever was asked: no fault of the site's, whole, safe, and as its type says.</summary>
internal static class AnswerShape
{
    private static readonly HttpStatusCode[] OurFaults = [HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway, HttpStatusCode.GatewayTimeout, HttpStatusCode.ServiceUnavailable];

    public static async Task ShouldHoldAsync(HttpResponseMessage answer)
    {
        OurFaults.ShouldNotContain(answer.StatusCode);
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        if (answer.Headers.Location is { } place && place.IsAbsoluteUri)
            place.Host.ShouldBe("localhost");
        if ((int)answer.StatusCode >= 400)
            answer.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();

        if (answer.Content.Headers.ContentEncoding.Count > 0)
            return;

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (text.Length > 0)
            ShouldBe(answer.Content.Headers.ContentType?.MediaType ?? "", text);
    }

    private static void ShouldBe(string type, string text)
    {
        switch (type)
        {
            case "text/html":
                SafeHtml.ShouldHold(text);
                break;
            case var xml when xml.EndsWith("xml", StringComparison.Ordinal):
                XDocument.Parse(text);
                break;
            case var json when json.EndsWith("json", StringComparison.Ordinal):
                JsonDocument.Parse(text).Dispose();
                break;
            default:
                type.ShouldNotBeEmpty();
                break;
        }
    }
}
