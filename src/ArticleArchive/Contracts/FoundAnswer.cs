using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Search;

namespace ArticleArchive.Contracts;

/// <summary>One passage found.</summary>
public sealed record FoundAnswer(
    ArticleHead Article,
    FoundPassage Passage,
    [property: Description("The statement that the first hit stands in; null when it stands in none.")] FoundQuotation? Quotation,
    [property: Description("Where the first hit stands in a sentence that reports, without quoting, what somebody said; null where it does not.")] FoundReport? Reported,
    [property: Description("The words asked for, in the passage's text.")] IReadOnlyList<TextPlace> Hits)
{
    internal static FoundAnswer Of(SearchHit hit, IAddresses? addresses)
    {
        var passage = hit.Passage;
        return new(
            ArticleHead.Of(hit.Article),
            new(passage.Id.Value, passage.Number, PassageAnswer.ReferenceTo(hit.Article.Slug, passage.Id), addresses?.Passage(hit.Article.Slug, passage.Id), passage.Text),
            FoundQuotation.Of(hit),
            hit.Reported is { } reported ? new(reported.Statement.Attribution.Name, hit.Evidence) : null,
            [.. hit.Matches.Select(match => new TextPlace(match.Start, match.Length))]);
    }
}

/// <summary>The words of a passage found.</summary>
public sealed record FoundPassage(
    string Id,
    int? Number,
    [property: Description("Article and passage in one, slug#id, as the terminal program takes them.")] string Ref,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The permanent address of the passage in its article.")] string? Url,
    string Text);

/// <summary>The statement a hit stands in.</summary>
public sealed record FoundQuotation(
    string Id,
    [property: Description("Who spoke; null when the text does not say.")] string? Speaker,
    [property: Description("Whether the text says who spoke.")] bool Attributed,
    [property: Description("The words of the text that say so, with the name there; null when there are none.")] string? Cue)
{
    internal static FoundQuotation? Of(SearchHit hit) =>
        hit.Utterance is { } stored ? new(stored.Id, stored.Utterance.Attribution?.Name, stored.Utterance.Attribution is not null, hit.Evidence) : null;
}

/// <summary>The report a hit stands in.</summary>
public sealed record FoundReport(
    [property: Description("Who is said to have said it.")] string Speaker,
    [property: Description("The words of the text that say so, with the name there; null when there are none.")] string? Cue);

/// <summary>A stretch of a text, in UTF-16 units.</summary>
public sealed record TextPlace(int Start, int Length);
