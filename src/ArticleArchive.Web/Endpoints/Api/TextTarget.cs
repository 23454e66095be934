using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The place of words, as a specific resource of the W3C Web Annotation Data Model (2017, 4).</summary>
internal sealed record TextTarget(
    string Type,
    [property: Description("The plain text of the article, in which positions are counted.")] string Source,
    [property: Description("Ways to find the words in it, each sufficient on its own.")] IReadOnlyList<TextSelector> Selector)
{
    private const int Context = 32;

    /// <summary>The place of the cited words, from the first to the last.</summary>
    public static TextTarget From(CitedWords cited, Uri site)
    {
        var text = PlainText.Write(cited.Article);
        var from = PlainText.StartOf(cited.Article, cited.First);
        var (start, end) = cited.Chosen.Count == 0 ? (from, from + cited.Text.Length) : (from + cited.Chosen[0].Start, from + cited.Chosen[^1].End);
        return new(
            "SpecificResource",
            ArchiveUrls.Absolute(site, ArchiveUrls.Article(cited.Article.Slug, RepresentationFormat.Text)),
            [
                new("TextQuoteSelector") { Exact = text[start..end], Prefix = Before(text, start), Suffix = After(text, end) },
                new("TextPositionSelector") { Start = Characters(text[..start]), End = Characters(text[..end]) },
            ]);
    }

    /// <summary>The model counts code points (4.2.5).</summary>
    private static int Characters(string text) => text.EnumerateRunes().Count();

    private static string Before(string text, int at)
    {
        var from = Math.Max(0, at - Context);
        return text[(from > 0 && char.IsLowSurrogate(text[from]) ? from + 1 : from)..at];
    }

    private static string After(string text, int at)
    {
        var to = Math.Min(text.Length, at + Context);
        return text[at..(to < text.Length && char.IsLowSurrogate(text[to]) ? to - 1 : to)];
    }
}

/// <summary>One way to find words in a text (4.2.4 and 4.2.5).</summary>
internal sealed record TextSelector(string Type)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The words.")]
    public string? Exact { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The text before them.")]
    public string? Prefix { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The text after them.")]
    public string? Suffix { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("Where they begin, in code points.")]
    public int? Start { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("Where they end, in code points.")]
    public int? End { get; init; }
}
