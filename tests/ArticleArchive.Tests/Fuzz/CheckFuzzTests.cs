using System.Net;
using System.Text;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>Whatever is pasted to be checked is answered.</summary>
public sealed class CheckFuzzTests(SiteFixture site)
{
    private const int MaxBytes = 256 * 1024;
    private const int MaxDraftBytes = 1024 * 1024;

    [Fact]
    public async Task Any_text_is_checked()
    {
        var client = await site.ClientAsync();
        var stored = SampleArticles.Files.Values.ToArray();

        await Fuzzing.RunAsync(400, async random =>
        {
            var text = random.Next(3) == 0 ? Mangled.Jumble(random, 400) : Mangled.Text(random, random.GetItems(stored, 1)[0]);
            using var data = await client.PostAsync($"/api/check?by={Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Mangled.Jumble(random, 3))))}", new StringContent(text), TestContext.Current.CancellationToken);
            using var page = await client.PostAsync("/check", new FormUrlEncodedContent([new("q", text)]), TestContext.Current.CancellationToken);

            await AnswerShape.ShouldHoldAsync(data);
            await AnswerShape.ShouldHoldAsync(page);
        });
    }

    [Theory]
    [InlineData("\"a ")]
    [InlineData("'")]
    [InlineData("“a” ")]
    [InlineData("\"It is not a rout,\" he said. ")]
    [InlineData("[a] ... ")]
    [InlineData("[")]
    [InlineData("beginning to crack ")]
    [InlineData("\u202e\u0301")]
    [InlineData("\n\n\"")]
    [InlineData("Colonel Owen Marsh said, ")]
    public async Task As_much_as_may_be_sent_is_answered(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, MaxBytes / Encoding.UTF8.GetByteCount(piece)));

        using var answer = await (await site.ClientAsync()).PostAsync("/api/check", new StringContent(text), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        await AnswerShape.ShouldHoldAsync(answer);
    }

    [Theory]
    [InlineData("<!-- archive-lint: allow \"a", "draft.txt")]
    [InlineData("https://localhost/articles/(", "draft.txt")]
    [InlineData("\"It is not a rout,\" he said. ", "draft.md")]
    [InlineData("> ", "draft.md")]
    [InlineData("*a **b ", "draft.md")]
    [InlineData("[a](", "draft.md")]
    [InlineData("&#123456;&a", "draft.html")]
    [InlineData("<p>a</p><!--", "draft.html")]
    [InlineData("<a b=\"<script>", "draft.html")]
    [InlineData("PK\u0003\u0004", "draft.docx")]
    public async Task As_much_of_a_draft_as_may_be_sent_is_answered_or_told_why_not(string piece, string name)
    {
        var text = string.Concat(Enumerable.Repeat(piece, MaxDraftBytes / Encoding.UTF8.GetByteCount(piece)));

        using var answer = await (await site.ClientAsync()).PostAsync($"/api/check/draft?name={name}", new StringContent(text), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
        await AnswerShape.ShouldHoldAsync(answer);
    }
}
