using System.Text.Json;
using ArticleArchive.Quotations;

namespace ArticleArchive.Tests.Quotations;

/// <summary>Short texts, one phenomenon each.</summary>
public sealed class ConformanceTests
{
    private const string Trimmed = "\"“”‘’'.,;:!?…- ";

    public static TheoryData<string> Ids => [.. ConformanceCase.All.Select(given => given.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Who_says_what_is_found_in_each_case(string id)
    {
        var wanted = ConformanceCase.All.Single(given => given.Id == id);
        var found = ConformanceCase.Read(QuotationLine.Answer(JsonSerializer.Serialize(new { wanted.Id, wanted.Text }, JsonSerializerOptions.Web))).Quotes;
        var neutral = wanted.Quotes.Where(quote => quote.Optional).ToList();

        var required = wanted.Quotes.Except(neutral).ToList();
        found = [.. found.Where(quote => !neutral.Any(other => Words(wanted.Text, other).SequenceEqual(Words(wanted.Text, quote))))];

        found.Select(quote => Words(wanted.Text, quote)).ShouldBe(required.Select(quote => Words(wanted.Text, quote)));
        foreach (var (given, answer) in required.Zip(found))
            ShouldAgree(given.Speaker, answer.Speaker);
    }

    private static void ShouldAgree(ConformanceSpeaker? given, ConformanceSpeaker? answer)
    {
        if (given is null || answer is null)
        {
            answer.ShouldBe(given);
            return;
        }

        answer.Start.ShouldNotBeNull().ShouldBeLessThan(given.End ?? 0);
        answer.End.ShouldNotBeNull().ShouldBeGreaterThan(given.Start ?? int.MaxValue);
        if (given.Names.Count > 0)
            given.Names.ShouldContain(answer.Names.ShouldHaveSingleItem());
    }

    private static string[] Words(string text, ConformanceQuote quote) =>
        [.. quote.Parts.Select(part => text[part[0]..part[1]].Trim([.. Trimmed]))];
}
