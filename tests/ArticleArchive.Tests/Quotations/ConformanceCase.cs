using System.Text.Json;

namespace ArticleArchive.Tests.Quotations;

/// <summary>One line of <c>conformance.jsonl</c> or <c>conformance-2.jsonl</c>: a short text and the quotations that are to be found in it.</summary>
public sealed record ConformanceCase(string Id, string Text, IReadOnlyList<ConformanceQuote> Quotes)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        .. new[] { "conformance.jsonl", "conformance-2.jsonl" }
            .SelectMany(file => File.ReadLines(Path.Combine(Repository.Root, "tests/ArticleArchive.Tests/Quotations", file)))
            .Select(Read),
    ];

    /// <summary>Reads a line, given or answered.</summary>
    public static ConformanceCase Read(string line) => JsonSerializer.Deserialize<ConformanceCase>(line, Options) ?? throw new JsonException(line);
}

/// <summary>One quotation of a case.</summary>
public sealed record ConformanceQuote(IReadOnlyList<IReadOnlyList<int>> Parts, ConformanceSpeaker? Speaker, bool Optional);

/// <summary>The speaker of a quotation: mentioned so, and so named in full. Cases say the name as a list, answers as a text.</summary>
public sealed record ConformanceSpeaker(string Text, int? Start, int? End, JsonElement Resolved)
{
    public IReadOnlyList<string> Names => Resolved.ValueKind switch
    {
        JsonValueKind.Array => [.. Resolved.EnumerateArray().Select(name => name.GetString() ?? "")],
        JsonValueKind.String => [Resolved.GetString() ?? ""],
        _ => [],
    };
}
