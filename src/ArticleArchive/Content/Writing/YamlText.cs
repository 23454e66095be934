namespace ArticleArchive.Content.Writing;

/// <summary>Writes values of front matter as YAML, each on one line.</summary>
public static class YamlText
{
    /// <summary>A string in double quotation marks, with backslashes and quotation marks escaped (YAML 1.2, 7.3.1); null for null.</summary>
    public static string? Quoted(string? value)
    {
        if (value is null)
            return null;

        var escaped = value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }

    /// <summary>A list; null for an empty one.</summary>
    public static string? List<T>(IReadOnlyList<T> values, Func<T, string?> write) => values.Count == 0 ? null : $"[{string.Join(", ", values.Select(write))}]";

    /// <summary>A map of strings, without those that are null.</summary>
    public static string Map(params IReadOnlyList<(string Key, string? Value)> values) =>
        $"{{{string.Join(", ", values.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}: {Quoted(pair.Value)}"))}}}";
}
