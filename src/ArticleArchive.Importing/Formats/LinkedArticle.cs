using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleArchive.Importing.Formats;

/// <summary>The article metadata of a page in JSON-LD, in the vocabulary of schema.org.</summary>
/// <param name="article">The object that describes the article; null when the page has none.</param>
internal readonly struct LinkedArticle(JsonElement? article)
{
    private const int MaxDepth = 8;

    /// <summary>The first article described in a page.</summary>
    public static LinkedArticle Read(IHtmlDocument page) =>
        new(
            page.QuerySelectorAll("script[type='application/ld+json']")
                .Select(script => Parse(script.TextContent))
                .OfType<JsonElement>()
                .SelectMany(root => Objects(root, 0))
                .Where(IsArticle)
                .Cast<JsonElement?>()
                .FirstOrDefault());

    /// <summary>The text of a property; null when there is none.</summary>
    public string? Text(string property) => article is { } found && found.TryGetProperty(property, out var value) ? Name(value) : null;

    /// <summary>The names in a property, which may be text, an object with a name, or a list of these.</summary>
    public IReadOnlyList<string> Names(string property) =>
        article is { } found && found.TryGetProperty(property, out var value)
            ? [.. (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
                .Select(Name).OfType<string>().Distinct(StringComparer.Ordinal)]
            : [];

    private static string? Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => SingleLine.Collapse(value.GetString()),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => SingleLine.Collapse(name.GetString()),
        JsonValueKind.Array => value.EnumerateArray().Select(Name).FirstOrDefault(name => name is not null),
        _ => null,
    };

    private static JsonElement? Parse(string json)
    {
        try
        {
            return JsonElement.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        // Many pages contain invalid JSON, which is ignored.
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element, int depth)
    {
        if (depth > MaxDepth)
            return [];

        return element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Objects(item, depth + 1)),
            JsonValueKind.Object => element.TryGetProperty("@graph", out var graph) ? Objects(graph, depth + 1).Prepend(element) : [element],
            _ => [],
        };
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
            return false;

        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type];
        return types.Any(
            name =>
                name.ValueKind == JsonValueKind.String
                    && name.GetString() is { } word
                    && (word.EndsWith("Article", StringComparison.Ordinal) || word.EndsWith("Posting", StringComparison.Ordinal) || word == "Report"));
    }
}
