using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Catalog;

namespace ArticleArchive.Contracts;

/// <summary>One continuous statement.</summary>
public sealed record UtteranceAnswer(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("Its id in the archive.")] string? Id,
    [property: Description("Who spoke; null when the text does not say.")] SpeakerMention? Speaker,
    [property: Description("The words of the text that say so; null when there are none.")] string? Cue,
    [property: Description("The rule that decided, or why nobody is named.")] string Rule,
    [property: Description("The medium that passed the words on, as printed; null when the text names none.")] string? Channel,
    [property: Description("The share of hand-checked cases in which the rule was right, from 0 to 1; null when not measured.")] double? Confidence,
    IReadOnlyList<QuotationAnswer> Quotations,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The name of the words, for quotations/{wording}: who else "
        + "prints them. Left out when they are too few.")] string? Wording)
{
    /// <summary>A statement in a stored article.</summary>
    public static UtteranceAnswer From(StoredUtterance stored, Article article) =>
        From(stored.Utterance, article, stored.Id, stored.Speaker) with { Wording = stored.Wording?.ToString() };

    /// <summary>A statement in an article that is not in the archive: it has no id, and its speaker has no name in addresses.</summary>
    public static UtteranceAnswer From(Utterance utterance, Article article) => From(utterance, article, id: null, speaker: null);

    private static UtteranceAnswer From(Utterance utterance, Article article, string? id, string? speaker)
    {
        var attribution = utterance.Attribution;
        return new(
            id,
            attribution is null ? null : SpeakerMention.From(attribution, speaker, article),
            SpeakerMention.WordsOf(attribution?.Cue, article),
            utterance.Rule,
            attribution?.Channel,
            attribution?.Confidence,
            [.. utterance.Quotations.Select(quotation => QuotationAnswer.From(quotation, article))],
            Wording: null);
    }
}

/// <summary>Who spoke, and how the text names them.</summary>
public sealed record SpeakerMention(
    [property: Description("The name as fully as the article gives it, without rank or title.")] string Name,
    [property: Description("The speaker's name in addresses; null for a speaker who cannot be recognised elsewhere.")] string? Slug,
    [property: Description("The words of the text that name the speaker; null when the metadata alone does.")] string? Mention,
    [property: Description("Rank, title or post as printed; null when not given.")] string? Role,
    [property: Description("Whom the printed surname may mean when two people in the article share it; null when it is clear.")] string? MayBe,
    [property: Description("Who without a name spoke for the body, or what gave its words: a spokesman, a statement. Null when the body or a person "
        + "speaks directly.")] string? Through)
{
    internal static SpeakerMention From(Attribution attribution, string? slug, Article article) =>
        new(attribution.Name, slug, WordsOf(attribution.Mention, article), attribution.Role, attribution.MayBe, attribution.Through);

    internal static string? WordsOf(PassageSpan? place, Article article) => place is { } span ? article.TextAt(span) : null;
}

/// <summary>One part of a statement: words inside quotation marks.</summary>
public sealed record QuotationAnswer(
    [property: Description("Id of the passage with the words.")] string Passage,
    [property: Description("Where they begin in the passage's text, in UTF-16 units.")] int Start,
    [property: Description("Their length in UTF-16 units.")] int Length,
    string Text,
    [property: JsonConverter(typeof(LowerCase<QuotationKind>))] QuotationKind Kind)
{
    internal static QuotationAnswer From(Quotation quotation, Article article)
    {
        var (index, span) = quotation.Place;
        var passage = article.Passages[index];
        return new(passage.Id.Value, span.Start, span.Length, span.Slice(passage.Text), quotation.Kind);
    }
}
