using Microsoft.CodeAnalysis;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace ArticleArchive.Tests.Web;

/// <summary>A client that others' generator makes of the description compiles, and reads what the site answers.</summary>
public sealed class GeneratedClientTests(SiteFixture site)
{
    /// <summary>A program that is written against the client, as somebody would write it.</summary>
    private const string Program = """
        using Generated;

        public static class Program
        {
            public static async Task<string> RunAsync(HttpClient http)
            {
                var client = new ArchiveClient(http) { BaseUrl = "http://localhost/" };
                var found = await client.SearchAsync(q: "\"beginning to crack\"");
                var passage = found.Results.Single().Passage;
                var check = await client.CheckQuotationAsync(q: "We are seeing the enemy fray at the edges", by: "Owen Marsh");
                var verdict = check.Quotations.Single();
                var article = await client.GetArticleAsync("river-crossing-held");
                var alone = await client.GetPassageAsync(slug: "river-crossing-held", id: passage.Id, v: null, words: null);
                var articles = await client.ListArticlesAsync(year: "2016");
                var speaker = await client.GetSpeakerAsync("owen-marsh");
                var suggested = await client.SuggestAsync("cra");
                var missing = "";
                try
                {
                    await client.GetArticleAsync("no-such-article");
                }
                catch (ApiException<ProblemDetails> problem)
                {
                    missing = problem.Result.Status + " " + problem.Result.Title;
                }

                return string.Join("\n",
                    found.Total, found.Results.Single().Voice, found.Results.Single().Quotation.Speaker, passage.State.Length,
                    verdict.Sentence, verdict.Plain, verdict.Places.First().Sentences.First().Any(piece => piece.IsQuoted),
                    article.Title, article.Passages.First().Kind, article.EventDate ?? "no event date", alone.Citation.Plain.Length > 0,
                    articles.Total, speaker.Speaker.Name, suggested.Suggestions.First().Kind, missing);
            }
        }
        """;

    [Fact]
    public async Task It_compiles_and_reads_every_kind_of_answer()
    {
        var description = await OpenApiDocument.FromJsonAsync(await site.ReadAsync("/api/openapi.json"), TestContext.Current.CancellationToken);
        var settings = new CSharpClientGeneratorSettings { ClassName = "ArchiveClient", GenerateOptionalParameters = true };
        settings.CSharpGeneratorSettings.Namespace = "Generated";
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;

        var client = CompiledProgram.Compile(OutputKind.DynamicallyLinkedLibrary, new CSharpClientGenerator(description, settings).GenerateFile(), Program);
        var run = client.GetType("Program").ShouldNotBeNull().GetMethod("RunAsync").ShouldNotBeNull();
        var told = await (Task<string>)run.Invoke(null, [await site.ClientAsync()]).ShouldNotBeNull();

        told.Split('\n').ShouldBe(
        [
            "1", "Quote", "Owen Marsh", "8", "Word for word", "True", "True",
            "River crossing held after three days, spokesman says", "Headline", "no event date", "True",
            "2", "Owen Marsh", "Word", "404 Not Found",
        ]);
    }
}
