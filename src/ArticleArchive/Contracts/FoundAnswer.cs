using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Catalog;
using ArticleArchive.History;
using ArticleArchive.Quotations;
using ArticleArchive.Search;

namespace ArticleArchive.Contracts;

/// <summary>One passage found.</summary>
public sealed record FoundAnswer(
    ArticleHead Article,
    FoundPassage Passage,
    [property: JsonConverter(typeof(LowerCase<Voice>)), Description("The voice of the first hit: quote, reported, narrative or headline.")] Voice Voice,
    [property: Description("The whole sentences around the first hit; the whole passage when the search asks for no words.")] string Sentence,
    [property: Description("The statement that contains the first hit; null when there is none.")] FoundQuotation? Quotation,
    [property: Description("Who is reported, without quotation marks, as saying the words of the first hit; null when nobody is.")] FoundReport? Reported,
    [property: Description("The words asked for, in the passage's text.")] IReadOnlyList<TextPlace> Hits)
{
    internal static FoundAnswer From(SearchHit hit, IAddresses? addresses)
    {
        var passage = hit.Passage;
        return new(
            ArticleHead.From(hit.Article),
            FoundPassage.From(hit.Article.Slug, passage, addresses),
            VoiceOf(hit),
            hit.Matches is [var first, ..] ? SentenceBounds.Around(passage.Text, first).Slice(passage.Text) : passage.Text,
            hit.Utterance is { } stored ? FoundQuotation.From(stored, hit.Evidence) : null,
            hit.Reported is { } reported ? new(reported.Statement.Attribution.Name, hit.Evidence, reported.Statement.Attribution.Confidence) : null,
            [.. hit.Matches.Select(match => new TextPlace(match.Start, match.Length))]);
    }

    private static Voice VoiceOf(SearchHit hit) => hit switch
    {
        { Passage.Kind: PassageKind.Headline } => Voice.Headline,
        { Utterance: not null } => Voice.Quote,
        { Reported: not null } => Voice.Reported,
        _ => Voice.Narrative,
    };
}

/// <summary>The words of a passage found.</summary>
public sealed record FoundPassage(
    string Id,
    int? Number,
    [property: Description("Article and passage in one, slug#id, as the terminal program takes them.")] string Ref,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The permanent address of the passage in its article.")] string? Url,
    [property: Description("The state of its words, a hash that changes with any letter; links carry it in v.")] string State,
    string Text)
{
    /// <summary>A passage of an article.</summary>
    public static FoundPassage From(ArticleSlug slug, Passage passage, IAddresses? addresses) =>
        new(
            passage.Id.Value,
            passage.Number,
            PassageAnswer.ReferenceTo(slug, passage.Id),
            addresses?.Passage(slug, passage.Id),
            PassageState.Compute(passage.Text),
            passage.Text);
}

/// <summary>The statement that contains a hit.</summary>
public sealed record FoundQuotation(
    string Id,
    [property: Description("Who spoke; null when the text does not say.")] string? Speaker,
    [property: Description("Whether the text says who spoke.")] bool Attributed,
    [property: Description("The words of the text that say so, including the name; null when there are none.")] string? Cue,
    [property: Description("The share of hand-checked cases in which the deciding rule was right, from 0 to 1; null when nobody is named or it was "
        + "not measured.")] double? Confidence)
{
    internal static FoundQuotation From(StoredUtterance stored, string? evidence) =>
        new(stored.Id, stored.Utterance.Attribution?.Name, stored.Utterance.Attribution is not null, evidence, stored.Utterance.Attribution?.Confidence);
}

/// <summary>The reported statement that contains a hit.</summary>
public sealed record FoundReport(
    [property: Description("Who is said to have said it.")] string Speaker,
    [property: Description("The words of the text that say so, including the name; null when there are none.")] string? Cue,
    [property: Description("The share of hand-checked cases in which the deciding rule was right, from 0 to 1; null when not measured.")] double? Confidence);

/// <summary>A stretch of a text, in UTF-16 units.</summary>
public sealed record TextPlace(int Start, int Length);
