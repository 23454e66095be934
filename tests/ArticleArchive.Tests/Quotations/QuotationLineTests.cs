using System.Text.Json;
using ArticleArchive.Quotations;

namespace ArticleArchive.Tests.Quotations;

/// <summary>The engine over lines of JSON.</summary>
public sealed class QuotationLineTests
{
    [Fact]
    public void A_line_is_answered_with_its_quotations()
    {
        using var answer = JsonDocument.Parse(QuotationLine.Answer("""{"id":7,"text":"\"It will hold,\" Ann Field said."}"""));

        answer.RootElement.GetProperty("id").GetInt32().ShouldBe(7);
        var quote = answer.RootElement.GetProperty("quotes").EnumerateArray().ShouldHaveSingleItem();
        quote.GetProperty("text").GetString().ShouldBe("It will hold,");
        (quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32()).ShouldBe((1, 14));
        quote.GetProperty("rule").GetString().ShouldBe("after the quotation");
        quote.GetProperty("kind").GetString().ShouldBe("direct");
        var speaker = quote.GetProperty("speaker");
        (speaker.GetProperty("text").GetString(), speaker.GetProperty("resolved").GetString()).ShouldBe(("Ann Field", "Ann Field"));
        (speaker.GetProperty("start").GetInt32(), speaker.GetProperty("end").GetInt32()).ShouldBe((16, 25));
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        var quote = ConformanceCase.Read(QuotationLine.Answer("{\"id\":\"a\",\"text\":\"\U0001F600 \U0001F600\\n\\\"It will hold,\\\" Ann Field said.\"}")).Quotes.ShouldHaveSingleItem();

        quote.Parts.ShouldHaveSingleItem().ShouldBe([5, 18]);
        quote.Speaker.ShouldNotBeNull().Start.ShouldBe(20);
    }

    [Fact]
    public void A_reported_sentence_stands_beside_the_quotations()
    {
        using var answer = JsonDocument.Parse(QuotationLine.Answer("""{"id":"a","text":"It rained. Ann Field said the dam would hold."}"""));

        answer.RootElement.GetProperty("quotes").GetArrayLength().ShouldBe(0);
        var reported = answer.RootElement.GetProperty("reported").EnumerateArray().ShouldHaveSingleItem();
        reported.GetProperty("text").GetString().ShouldBe("Ann Field said the dam would hold.");
        (reported.GetProperty("start").GetInt32(), reported.GetProperty("end").GetInt32()).ShouldBe((11, 45));
        reported.GetProperty("speaker").GetProperty("resolved").GetString().ShouldBe("Ann Field");
        reported.GetProperty("cue").GetString().ShouldBe("said");
    }

    [Fact]
    public void A_statement_over_paragraphs_is_one_quotation_in_parts()
    {
        var quotes = ConformanceCase.Read(QuotationLine.Answer("""{"id":"a","text":"Ann Field said: \"It will hold.\n\n\"It is new.\""}""")).Quotes;

        quotes.ShouldHaveSingleItem().Parts.ShouldBe([[17, 30], [33, 43]]);
    }

    [Fact]
    public void A_statement_that_its_attribution_breaks_is_several()
    {
        var quotes = ConformanceCase.Read(QuotationLine.Answer("""{"id":"a","text":"\"It,\" Ann Field said, \"will hold.\""}""")).Quotes;

        quotes.Select(quote => quote.Parts.ShouldHaveSingleItem()).ShouldBe([[1, 4], [23, 33]]);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("{\"id\":\"a\",\"text\":7}")]
    [InlineData("{\"id\":\"a\",\"text\":\"\\ud83d\"}")]
    public void A_line_without_text_is_refused(string line) => Should.Throw<JsonException>(() => QuotationLine.Answer(line));
}
