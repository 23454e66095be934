using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Checking;
using ArticleArchive.History;

namespace ArticleArchive.Contracts;

/// <summary>The result of a check.</summary>
public sealed record CheckAnswer(
    [property: Description("The quotations in the order of the text; empty when it has no words.")] IReadOnlyList<CheckedAnswer> Quotations,
    [property: Description("True when the text was read as one quotation; false when quotations were found in it.")] bool IsWhole,
    [property: Description("What was left out, one sentence each.")] IReadOnlyList<string> Notes)
{
    /// <summary>The result of checking a text.</summary>
    public static CheckAnswer From(CheckedText text, IAddresses? addresses) =>
        new([.. text.Quotations.Select(quotation => CheckedAnswer.From(quotation, addresses))], text.IsWhole, text.Notes);
}

/// <summary>A quotation and what the archive says about it.</summary>
public sealed record CheckedAnswer(
    [property: Description("The words as given.")] string Text,
    [property: Description("The supposed speaker; null if none was given.")] string? By,
    [property: Description("About the words alone: verbatim, omissions, altered, anotherSpeaker, narrator or notHere. Read plain and sentence "
        + "for the answer.")] string Verdict,
    [property: Description("The verdict in English.")] string Explanation,
    [property: Description("True only when the quotation may be certified: word for word, in one statement, by the person asked about, "
        + "with no caution.")] bool Plain,
    [property: Description("The answer in one sentence.")] string Sentence,
    [property: Description("exact, omissions, changed or not-found.")] string Words,
    [property: Description("Whose words the nearest ones are: quoted, reported, narrator, mixed, headline or scare; null when nothing is near.")] string? Voice,
    [property: Description("confirmed, ambiguous, did-you-mean, other, unstated or not-asked.")] string Speaker,
    [property: Description("Who spoke, or how the article describes them; null when it does not say.")] string? SpeakerName,
    [property: Description("Cautions for the reader, most serious first.")] IReadOnlyList<CautionAnswer> Cautions,
    [property: Description("What the quotation leaves out or puts in square brackets, in its order.")] IReadOnlyList<OmissionAnswer> Omissions,
    [property: Description("When changed or not found: the nearest words of the archive and the words of the quotation, compared "
        + "word by word.")] IReadOnlyList<ComparedAnswer> Comparison,
    [property: Description("When changed or not found: the likeness of the nearest words, 0 to 1; null otherwise, and when nothing is near.")] double? Likeness,
    [property: Description("The places of the words, or of the nearest ones.")] IReadOnlyList<PlaceAnswer> Places,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The other articles that print the statement; left out when "
        + "only one prints it.")] CheckedFamily? Family,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The earlier version of an article that had the words; left out "
        + "unless the words are changed or not found and one had them.")] EarlierAnswer? Earlier)
{
    internal static CheckedAnswer From(CheckedQuotation quotation, IAddresses? addresses)
    {
        var verdict = quotation.Verdict;
        return new(
            quotation.Text,
            quotation.By,
            VerdictWording.NameOf(verdict),
            VerdictWording.Explain(quotation),
            verdict.IsPlain,
            VerdictWording.Sentence(quotation),
            VerdictWording.NameOf(verdict.Words),
            verdict.Voice is { } voice ? VerdictWording.NameOf(voice) : null,
            VerdictWording.NameOf(verdict.Speaker.Found),
            verdict.Speaker.Name,
            [.. verdict.Cautions.Select(found => new CautionAnswer(VerdictWording.NameOf(found.Caution), found.Cue, VerdictWording.Explain(found)))],
            [.. verdict.Omissions.Select(omission => new OmissionAnswer(omission.Words, omission.Insertion))],
            [.. verdict.Comparison.Select(stretch => new ComparedAnswer(stretch.Change, stretch.Text))],
            verdict.Likeness,
            [.. verdict.Places.Select(place => PlaceAnswer.From(place, addresses))],
            quotation.Wording is { } wording
                ? new(
                    wording.ToString(),
                    quotation.Articles,
                    addresses?.Quotation(wording),
                    [.. quotation.Otherwise.Select(otherwise => TurningAnswer.From(otherwise.Word))],
                    [.. quotation.Otherwise.Select(VerdictWording.Explain)])
                : null,
            quotation.Earlier is { } earlier
                ? new(earlier.Article.Slug.Value, earlier.Article.Title, earlier.Revision, earlier.Time)
                : null);
    }
}

/// <summary>An earlier version of an article.</summary>
public sealed record EarlierAnswer(
    [property: Description("The article's slug.")] string Article,
    string Title,
    [property: Description("The number of the recorded version.")] int Revision,
    [property: Description("When it was recorded, UTC.")] DateTimeOffset Time);

/// <summary>The articles that print a statement.</summary>
public sealed record CheckedFamily(
    [property: Description("The name of the words.")] string Wording,
    [property: Description("The number of articles that print them.")] int Articles,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The page that compares every version.")] string? Url,
    [property: Description("The words that other versions leave out or add and that reverse or qualify the meaning.")] IReadOnlyList<TurningAnswer> Turning,
    [property: Description("The same, one sentence each.")] IReadOnlyList<string> Sentences);

/// <summary>A caution for readers of a quotation.</summary>
public sealed record CautionAnswer(
    [property: Description("Its name: negation, condition, hedge, embedding, nested, question, quantity, constituent, cut-word, frame, joined, "
        + "pieces-apart, order, other-speaker-between, narrator-between, different-speakers, symbols, corrected, headline-only, scare or "
        + "one-word.")] string Caution,
    [property: Description("The words of the article that give rise to it; null when there are none to name.")] string? Cue,
    string Explanation);

/// <summary>A place where a quotation leaves out words or has words in square brackets.</summary>
public sealed record OmissionAnswer(
    [property: Description("What the archive has there; empty when nothing was left out.")] string Words,
    [property: Description("What the quotation has there in square brackets; null when it has an ellipsis.")] string? Insertion);

/// <summary>A stretch of two compared texts.</summary>
public sealed record ComparedAnswer(
    [property: JsonConverter(typeof(LowerCase<WordChange>)), Description("kept: in both; removed: only in the archive, or in the earlier words; "
        + "added: only in the quotation, or in the words now.")] WordChange Change,
    string Text);

/// <summary>A place where the words are printed.</summary>
public sealed record PlaceAnswer(
    ArticleHead Article,
    IReadOnlyList<PlacePassageAnswer> Passages,
    [property: Description("The statement; null when the words are not all in one.")] FoundQuotation? Quotation,
    [property: Description("For each passage, the whole sentences with the words, cut into quoted and "
        + "unquoted parts.")] IReadOnlyList<IReadOnlyList<SentenceAnswer>> Sentences)
{
    internal static PlaceAnswer From(QuotedPlace place, IAddresses? addresses) => new(
        ArticleHead.From(place.Article),
        [
            .. place.Passages.Select(found => new PlacePassageAnswer(
                found.Passage.Id.Value,
                found.Passage.Number,
                PassageAnswer.ReferenceTo(place.Article.Slug, found.Passage.Id),
                addresses?.Passage(place.Article.Slug, found.Passage.Id),
                PassageState.Compute(found.Passage.Text),
                found.Passage.Text,
                [.. found.Spans.Select(span => new TextPlace(span.Start, span.Length))])),
        ],
        place.Statement is { } stored ? FoundQuotation.From(stored, place.Evidence) : null,
        [.. place.Sentences.Select(sentence => (IReadOnlyList<SentenceAnswer>)[.. sentence.Select(part => new SentenceAnswer(part.Text, part.IsQuoted))])]);
}

/// <summary>A stretch of a sentence with quoted words.</summary>
public sealed record SentenceAnswer(string Text, [property: Description("True for words in the quotation, false for words it leaves off.")] bool IsQuoted);

/// <summary>A passage with the words.</summary>
public sealed record PlacePassageAnswer(
    string Id,
    int? Number,
    [property: Description("Article and passage in one, slug#id, as the terminal program takes them.")] string Ref,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The permanent address of the passage in its article.")] string? Url,
    [property: Description("The state of its words, a hash that changes with any letter; links carry it in v.")] string State,
    string Text,
    [property: Description("The words in the text.")] IReadOnlyList<TextPlace> Words);
