using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Checking;
using ArticleArchive.History;

namespace ArticleArchive.Web.Api;

/// <summary>What came of a check.</summary>
internal sealed record CheckAnswer(
    [property: Description("Each quotation in the order of the text; none when there is not a word in it.")] IReadOnlyList<CheckedAnswer> Quotations,
    [property: Description("True when the text was read as one quotation; false when quotations were found in it.")] bool IsWhole,
    [property: Description("What was left out, a sentence each.")] IReadOnlyList<string> Notes)
{
    public static CheckAnswer Of(CheckedText text, Uri site) => new([.. text.Quotations.Select(quotation => CheckedAnswer.Of(quotation, site))], text.IsWhole, text.Notes);
}

/// <summary>A quotation and what the archive says of it.</summary>
internal sealed record CheckedAnswer(
    [property: Description("The words as given.")] string Text,
    [property: Description("Who is said to have spoken; null when nobody is.")] string? By,
    [property: Description("verbatim, omissions, altered, anotherSpeaker, narrator or notHere.")] string Verdict,
    [property: Description("The verdict in English.")] string Explanation,
    [property: Description("What to beware of.")] IReadOnlyList<CautionAnswer> Cautions,
    [property: Description("What the quotation leaves out, or puts in square brackets, in its order.")] IReadOnlyList<OmissionAnswer> Omissions,
    [property: Description("Where altered or not here: the nearest words of the archive and those of the quotation, compared word by word.")] IReadOnlyList<ComparedAnswer> Comparison,
    [property: Description("Where altered or not here: how like the nearest words are, 0 to 1; null otherwise, and where nothing is near.")] double? Likeness,
    [property: Description("Where the words stand, or the nearest.")] IReadOnlyList<PlaceAnswer> Places)
{
    public static CheckedAnswer Of(CheckedQuotation quotation, Uri site)
    {
        var shown = quotation.Verdict.Shown;
        var altered = shown as Altered;
        return new(
            quotation.Text,
            quotation.By,
            VerdictWords.NameOf(quotation.Verdict),
            VerdictWords.Explain(quotation),
            [.. shown.Cautions.Select(caution => new CautionAnswer(caution, VerdictWords.Explain(caution)))],
            [.. quotation.Verdict.Omissions.Select(omission => new OmissionAnswer(omission.Words, omission.Insertion))],
            [.. (altered?.Comparison ?? []).Select(stretch => new ComparedAnswer(stretch.Change, stretch.Text))],
            altered?.Likeness,
            [.. shown.Places.Select(place => PlaceAnswer.Of(place, site))]);
    }
}

/// <summary>What a reader of a quotation should beware of.</summary>
internal sealed record CautionAnswer([property: JsonConverter(typeof(LowerCase<Caution>))] Caution Caution, string Explanation);

/// <summary>A place where a quotation leaves words out, or has words in square brackets.</summary>
internal sealed record OmissionAnswer(
    [property: Description("What the archive has there; empty when nothing was left out.")] string Words,
    [property: Description("What the quotation has there in square brackets; null when it has an ellipsis.")] string? Insertion);

/// <summary>A stretch of words.</summary>
internal sealed record ComparedAnswer(
    [property: JsonConverter(typeof(LowerCase<WordChange>)), Description("kept: both have it; removed: only the archive; added: only the quotation.")] WordChange Change,
    string Text);

/// <summary>Where words stand.</summary>
internal sealed record PlaceAnswer(
    ArticleHead Article,
    IReadOnlyList<PlacePassageAnswer> Passages,
    [property: Description("The statement; null where the words are not, or not all, in one.")] FoundQuotation? Quotation)
{
    public static PlaceAnswer Of(QuotedPlace place, Uri site) => new(
        ArticleHead.Of(place.Article),
        [
            .. place.Passages.Select(found => new PlacePassageAnswer(
                found.Passage.Id.Value,
                found.Passage.Number,
                ArchiveUrls.Absolute(site, ArchiveUrls.InContext(place.Article.Slug, found.Passage.Id)),
                found.Passage.Text,
                [.. found.Spans.Select(span => new TextPlace(span.Start, span.Length))])),
        ],
        place.Statement is { } stored ? new(stored.Id, stored.Utterance.Attribution?.Name, stored.Utterance.Attribution is not null, place.Evidence) : null);
}

/// <summary>A passage with the words.</summary>
internal sealed record PlacePassageAnswer(
    string Id,
    int? Number,
    [property: Description("The permanent address of the passage in its article.")] string Url,
    string Text,
    [property: Description("The words in the text.")] IReadOnlyList<TextPlace> Words);
