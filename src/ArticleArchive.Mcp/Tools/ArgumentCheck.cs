using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace ArticleArchive.Mcp.Tools;

/// <summary>Checks the arguments of a call against the schema of its tool.</summary>
internal static class ArgumentCheck
{
    /// <summary>The longest argument that is accepted, in UTF-16 units; the API accepts as many bytes.</summary>
    public const int MaxTextLength = 256 * 1024;

    private const int MaxNameLength = 40;

    /// <summary>The first fault; null when there is none.</summary>
    public static ArchiveProblem? Fault(Tool tool, IReadOnlyDictionary<string, JsonElement> given)
    {
        var known = tool.InputSchema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().ToDictionary(property => property.Name, property => property.Value)
            : [];
        string[] required = tool.InputSchema.TryGetProperty("required", out var names)
            ? [.. names.EnumerateArray().Select(name => name.GetString() ?? "")]
            : [];
        if (given.Keys.Except(known.Keys).FirstOrDefault() is { } unknown)
        {
            return ArchiveProblem.BadRequest(
                $"{tool.Name} has no argument “{Shortened.ToBeginning(unknown, MaxNameLength, "…")}”. Its arguments are {string.Join(", ", known.Keys)}.");
        }

        if (required.Except(given.Keys).FirstOrDefault() is { } missing)
            return ArchiveProblem.BadRequest($"The argument {missing} of {tool.Name} is missing.");

        return given.Select(argument => Fault(argument.Key, argument.Value, known[argument.Key])).OfType<ArchiveProblem>().FirstOrDefault();
    }

    private static ArchiveProblem? Fault(string name, JsonElement value, JsonElement schema) => value.ValueKind switch
    {
        JsonValueKind.String when !Takes(schema, "string") => ArchiveProblem.BadRequest($"The argument {name} must be a whole number."),
        JsonValueKind.String when TextOf(value) is null =>
            ArchiveProblem.BadRequest($"The argument {name} is not valid text: it contains half of a surrogate pair."),
        JsonValueKind.String when TextOf(value) is { Length: > MaxTextLength } =>
            ArchiveProblem.TooLarge($"The argument {name} is too long. The limit is {MaxTextLength / 1024} KB."),
        JsonValueKind.String => null,
        JsonValueKind.Number when Takes(schema, "integer") && value.TryGetInt32(out _) => null,
        _ => ArchiveProblem.BadRequest($"The argument {name} must be {(Takes(schema, "integer") ? "a whole number" : "text")}."),
    };

    /// <summary>The text; null when an escape in it is half of a surrogate pair.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Takes(JsonElement schema, string type) => schema.TryGetProperty("type", out var types) && types.ValueKind switch
    {
        JsonValueKind.String => types.GetString() == type,
        JsonValueKind.Array => types.EnumerateArray().Any(one => one.GetString() == type),
        _ => false,
    };
}
