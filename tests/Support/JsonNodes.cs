using System.Text.Json.Nodes;

namespace ArticleArchive.Tests.Support;

/// <summary>Values of JSON that is expected to be there: what is missing reads as null, so that an assertion about it fails.</summary>
public static class JsonNodes
{
    /// <summary>What is at the end of a path of names and numbers; null when the last of them is missing or null.</summary>
    public static JsonNode? At(this JsonNode? node, params IReadOnlyList<object> path) =>
        path.Aggregate(node, (at, step) => step is int index ? at.ShouldNotBeNull()[index] : at.ShouldNotBeNull()[(string)step]);

    public static string? Text(this JsonNode? node) => node?.GetValue<string>();

    public static long? Number(this JsonNode? node) => node?.GetValue<long>();

    public static string Json(this JsonNode? node) => node?.ToJsonString() ?? "";

    public static IReadOnlyList<JsonNode> Items(this JsonNode? node) => [.. node.ShouldNotBeNull().AsArray().Select(item => item.ShouldNotBeNull())];

    public static IReadOnlyList<string> Keys(this JsonNode? node) => [.. node.ShouldNotBeNull().AsObject().Select(pair => pair.Key)];
}
