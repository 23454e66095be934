using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Checking;
using ArticleArchive.History;

namespace ArticleArchive.Contracts;

/// <summary>What came of a check.</summary>
public sealed record CheckAnswer(
    [property: Description("Each quotation in the order of the text; none when there is not a word in it.")] IReadOnlyList<CheckedAnswer> Quotations,
    [property: Description("True when the text was read as one quotation; false when quotations were found in it.")] bool IsWhole,
    [property: Description("What was left out, a sentence each.")] IReadOnlyList<string> Notes)
{
    /// <summary>What came of checking a text.</summary>
    public static CheckAnswer Of(CheckedText text, IAddresses? addresses) => new([.. text.Quotations.Select(quotation => CheckedAnswer.Of(quotation, addresses))], text.IsWhole, text.Notes);
}

/// <summary>A quotation and what the archive says of it.</summary>
public sealed record CheckedAnswer(
    [property: Description("The words as given.")] string Text,
    [property: Description("Who is said to have spoken; null when nobody is.")] string? By,
    [property: Description("About the words alone: verbatim, omissions, altered, anotherSpeaker, narrator or notHere. Read plain and sentence for the answer.")] string Verdict,
    [property: Description("The verdict in English.")] string Explanation,
    [property: Description("True only when the quotation may be certified: word for word, in one statement, by who is asked about, and nothing to beware of.")] bool Plain,
    [property: Description("The one sentence that answers.")] string Sentence,
    [property: Description("exact, omissions, changed or not-found.")] string Words,
    [property: Description("Whose words the nearest are: quoted, reported, narrator, mixed, headline or scare; null when nothing is near.")] string? Voice,
    [property: Description("confirmed, ambiguous, did-you-mean, other, unstated or not-asked.")] string Speaker,
    [property: Description("Who spoke, or how the article describes them; null when it says nothing of it.")] string? SpeakerName,
    [property: Description("What to beware of, the gravest first.")] IReadOnlyList<CautionAnswer> Cautions,
    [property: Description("What the quotation leaves out, or puts in square brackets, in its order.")] IReadOnlyList<OmissionAnswer> Omissions,
    [property: Description("Where changed or not found: the nearest words of the archive and those of the quotation, compared word by word.")] IReadOnlyList<ComparedAnswer> Comparison,
    [property: Description("Where changed or not found: how like the nearest words are, 0 to 1; null otherwise, and where nothing is near.")] double? Likeness,
    [property: Description("Where the words stand, or the nearest.")] IReadOnlyList<PlaceAnswer> Places,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("Who else prints the statement; left out where one article alone does.")] CheckedFamily? Family)
{
    internal static CheckedAnswer Of(CheckedQuotation quotation, IAddresses? addresses)
    {
        var verdict = quotation.Verdict;
        return new(
            quotation.Text,
            quotation.By,
            VerdictWording.OldNameOf(verdict),
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
            [.. verdict.Places.Select(place => PlaceAnswer.Of(place, addresses))],
            quotation.Wording is { } wording
                ? new(wording.ToString(), quotation.Articles, addresses?.Quotation(wording), [.. quotation.Otherwise.Select(otherwise => TurningAnswer.Of(otherwise.Word))], [.. quotation.Otherwise.Select(VerdictWording.Explain)])
                : null);
    }
}

/// <summary>The articles that print a statement.</summary>
public sealed record CheckedFamily(
    [property: Description("The name of the words.")] string Wording,
    [property: Description("How many articles print them.")] int Articles,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The page of all printings.")] string? Url,
    [property: Description("The words that other printings leave out or put in and that turn what is said.")] IReadOnlyList<TurningAnswer> Turning,
    [property: Description("The same, a sentence each.")] IReadOnlyList<string> Sentences);

/// <summary>What a reader of a quotation should beware of.</summary>
public sealed record CautionAnswer(
    [property: Description("Its name: negation, condition, hedge, embedding, nested, question, quantity, constituent, cut-word, frame, joined, pieces-apart, order, other-speaker-between, narrator-between, different-speakers, symbols, corrected, headline-only, scare or one-word.")] string Caution,
    [property: Description("The words of the article that give rise to it, in lower case; null where no words are to be named.")] string? Cue,
    string Explanation);

/// <summary>A place where a quotation leaves words out, or has words in square brackets.</summary>
public sealed record OmissionAnswer(
    [property: Description("What the archive has there; empty when nothing was left out.")] string Words,
    [property: Description("What the quotation has there in square brackets; null when it has an ellipsis.")] string? Insertion);

/// <summary>A stretch of two texts that are compared.</summary>
public sealed record ComparedAnswer(
    [property: JsonConverter(typeof(LowerCase<WordChange>)), Description("kept: in both; removed: in the archive, or in the words then, alone; added: in the quotation, or in the words now, alone.")] WordChange Change,
    string Text);

/// <summary>Where words stand.</summary>
public sealed record PlaceAnswer(
    ArticleHead Article,
    IReadOnlyList<PlacePassageAnswer> Passages,
    [property: Description("The statement; null where the words are not, or not all, in one.")] FoundQuotation? Quotation,
    [property: Description("For each passage the whole sentences with the words, cut into what is quoted and what is not.")] IReadOnlyList<IReadOnlyList<SentenceAnswer>> Sentences)
{
    internal static PlaceAnswer Of(QuotedPlace place, IAddresses? addresses) => new(
        ArticleHead.Of(place.Article),
        [
            .. place.Passages.Select(found => new PlacePassageAnswer(
                found.Passage.Id.Value,
                found.Passage.Number,
                PassageAnswer.ReferenceTo(place.Article.Slug, found.Passage.Id),
                addresses?.Passage(place.Article.Slug, found.Passage.Id),
                PassageState.Of(found.Passage.Text),
                found.Passage.Text,
                [.. found.Spans.Select(span => new TextPlace(span.Start, span.Length))])),
        ],
        place.Statement is { } stored ? FoundQuotation.Of(stored, place.Evidence) : null,
        [.. place.Sentences.Select(sentence => (IReadOnlyList<SentenceAnswer>)[.. sentence.Select(part => new SentenceAnswer(part.Text, part.IsQuoted))])]);
}

/// <summary>A stretch of the sentence in which quoted words stand.</summary>
public sealed record SentenceAnswer(string Text, [property: Description("True for what the quotation has, false for what was cut off.")] bool IsQuoted);

/// <summary>A passage with the words.</summary>
public sealed record PlacePassageAnswer(
    string Id,
    int? Number,
    [property: Description("Article and passage in one, slug#id, as the terminal program takes them.")] string Ref,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The permanent address of the passage in its article.")] string? Url,
    [property: Description("The state of its words, a hash that changes with any letter; links carry it in v.")] string State,
    string Text,
    [property: Description("The words in the text.")] IReadOnlyList<TextPlace> Words);
