using System.Text.RegularExpressions;
using ArticleArchive.Articles;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>Reads single values of the metadata; null or empty, and a problem, for one that cannot be read.</summary>
internal sealed partial class MetadataValues(ProblemLog problems)
{
    private const string Undated = "..";

    /// <summary>The known keys of a map with their values; unknown and double keys are reported and left out.</summary>
    public IEnumerable<(string Key, MetadataNode Value)> Entries(MetadataNode.Map map, IReadOnlyList<string> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in map.Entries)
        {
            var key = name.Text ?? "";
            if (!known.Contains(key))
                problems.Warning(name.Place, $"The key \"{key}\" is not known.", MetadataKeys.Advice(key, known));
            else if (!seen.Add(key))
                problems.Error(name.Place, $"The key \"{key}\" is given twice; the first is used.", "Keep one of them.");
            else
                yield return (key, value);
        }
    }

    /// <summary>A value as a list: its items, or the value itself when it is none.</summary>
    public static IReadOnlyList<MetadataNode> Items(MetadataNode value) => value switch
    {
        MetadataNode.List list => list.Items,
        MetadataNode.Scalar { Text: null } => [],
        _ => [value],
    };

    /// <summary>Words on one line: line breaks and runs of spaces become one space.</summary>
    public string? Line(MetadataNode value, string key)
    {
        if (value is not MetadataNode.Scalar scalar)
        {
            problems.Error(value.Place, $"The value of \"{key}\" is not plain text.", "Write words after the colon, not a list or a map.");
            return null;
        }
        var line = OneLine.Of(scalar.Text ?? "");
        return line.Length == 0 ? null : line;
    }

    /// <summary>Several lines, from a list or a single value.</summary>
    public IReadOnlyList<string> Lines(MetadataNode value, string key) =>
        [.. Items(value).Select(item => Line(item, key)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>A date; null without a problem when the article is said to be undated.</summary>
    public ArticleDate? Date(MetadataNode value, string key)
    {
        var text = Line(value, key);
        if (text is null or Undated)
            return null;
        if (ArticleDate.TryParse(text, out var date))
            return date;

        problems.Error(
            value.Place,
            $"The {key} \"{text}\" is not a date.",
            "Write it as 2016-01-29, 2016-01, 2016, 2016-01~ (about), 2016? (perhaps), 2016-01-29T14:05:00Z, or .. for undated.");
        return null;
    }

    /// <summary>An absolute http or https address.</summary>
    public string? WebAddress(MetadataNode value, string key)
    {
        if (Line(value, key) is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return text;

        problems.Error(value.Place, $"The {key} \"{text}\" is not a web address.", "Write the whole address, beginning with https:// or http://.");
        return null;
    }

    /// <summary>A BCP 47 language tag.</summary>
    public string? Language(MetadataNode value, string key)
    {
        if (Line(value, key) is not { } text)
            return null;
        if (LanguageTag().IsMatch(text))
            return text;

        problems.Error(value.Place, $"The {key} \"{text}\" is not a language tag.", "Write a BCP 47 tag such as en, en-GB or fr.");
        return null;
    }

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
