using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Contracts;

/// <summary>One page of a concordance.</summary>
public sealed record LinesAnswer(
    QueryAnswer Query,
    [property: Description("The number of passages that the search finds.")] long Passages,
    [property: Description("How many of them, the newest, the lines come from: fewer than were found only when a limit was reached.")] long Counted,
    [property: Description("What the numbers mean when a limit was reached; null when none was.")] string? Note,
    [property: Description("The number of lines.")] long Total,
    [property: JsonConverter(typeof(LowerCase<LineOrder>))] LineOrder Order,
    int Page,
    int PageSize,
    IReadOnlyList<LineAnswer> Lines,
    [property: Description("Lines grouped by the word, speaker, publisher or year that they are ordered by, largest group first; at most a hundred.")]
    IReadOnlyList<LineGroupAnswer> Groups)
{
    /// <summary>The most groups listed.</summary>
    public const int MaxGroups = 100;

    /// <summary>One page of lines.</summary>
    public static LinesAnswer From(LinePage page, IAddresses? addresses) => new(
        QueryAnswer.From(page.Request.Query),
        page.Found.Passages.Found,
        page.Found.Passages.Counted,
        page.Found.Passages.Note,
        page.Found.Total,
        page.Request.Order,
        (page.Request.Skip / page.Request.Limit) + 1,
        page.Request.Limit,
        [.. page.Lines.Select(line => LineAnswer.From(line, addresses))],
        [.. page.Groups.Take(MaxGroups).Select(group => new LineGroupAnswer(group.Group.Value, group.Name, group.Group.Count))]);
}

/// <summary>A match with the words around it.</summary>
public sealed record LineAnswer(
    string Left,
    string Hit,
    string Right,
    [property: Description("Who says the match, or is reported as saying it; null when nobody does or the text does not say who.")] string? Speaker,
    [property: JsonConverter(typeof(LowerCase<Voice>))] Voice Voice,
    [property: Description("The date of the article in EDTF; null when undated.")] string? Date,
    string? Source,
    string Title,
    [property: Description("Article and passage in one, slug#id.")] string Ref,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The permanent address of the passage in its article.")] string? Url)
{
    /// <summary>A line of the concordance.</summary>
    public static LineAnswer From(Line line, IAddresses? addresses) => new(
        line.Left.TrimStart(),
        line.Hit,
        line.Right.TrimEnd(),
        line.Speaker?.Name,
        line.Voice,
        line.Article.Date?.Edtf,
        line.Article.Metadata.Publisher?.Name,
        line.Article.Title,
        PassageAnswer.ReferenceTo(line.Article.Slug, line.Passage.Id),
        addresses?.Passage(line.Article.Slug, line.Passage.Id));
}

/// <summary>A group of lines with something in common.</summary>
public sealed record LineGroupAnswer(
    [property: Description("The value for only=.")] string Value,
    [property: Description("The name shown to readers; empty when there is no word, speaker or publisher.")] string Name,
    long Count);
