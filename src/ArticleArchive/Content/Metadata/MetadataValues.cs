using System.Text.RegularExpressions;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>Reads single metadata values; one that cannot be read gives null or an empty list, and a problem.</summary>
internal sealed partial class MetadataValues(ProblemLog problems)
{
    private const string Undated = "..";

    // A date that nobody knows is no mistake.
    private static readonly string[] NotKnown = ["unknown", "undated", "n.d.", "n/a", "none", "tbd"];

    private static readonly string[] NameKeys = ["name", "title", "label", "display_name", "displayName"];

    /// <summary>The known keys of a map with their values; unknown and duplicate keys are reported and left out.</summary>
    public IEnumerable<(string Key, MetadataNode Value)> Entries(MetadataNode.Map map, IReadOnlyList<string> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in map.Entries)
        {
            var key = name.Text ?? "";
            if (!known.Contains(key))
                problems.Warning(name.Place, $"The key \"{key}\" is unknown.", MetadataKeys.Advice(key, known));
            else if (!seen.Add(key))
                problems.Warning(name.Place, $"The key \"{key}\" is given twice; the first is used.", "Keep one of them.");
            else
                yield return (key, value);
        }
    }

    /// <summary>A value as a list: its items, or the value itself if it is not a list.</summary>
    public static IReadOnlyList<MetadataNode> Items(MetadataNode value) => value switch
    {
        MetadataNode.List list => list.Items,
        MetadataNode.Scalar { Text: null } => [],
        _ => [value],
    };

    /// <summary>Text on one line: line breaks and runs of spaces become single spaces. A list of one item is treated as that item.</summary>
    public string? Line(MetadataNode value, string key)
    {
        var only = value is MetadataNode.List { Items: [var item] } ? item : value;
        if (only is not MetadataNode.Scalar scalar)
        {
            if (value is not MetadataNode.List { Items: [] })
                problems.Warning(value.Place, $"The value of \"{key}\" is not plain text.", "Write plain words after the colon, not a list or a map.");
            return null;
        }
        var line = OneLine.Collapse(scalar.Text ?? "");
        return line.Length == 0 ? null : line;
    }

    /// <summary>Several texts, from a list or a single value.</summary>
    public IReadOnlyList<string> Lines(MetadataNode value, string key) =>
        [.. Items(value).Select(item => Line(item, key)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Several names, from a list, from one value with commas or semicolons, or from maps.</summary>
    public IReadOnlyList<string> List(MetadataNode value, string key) =>
        [
            .. Items(value).SelectMany(item => Named(item, key))
                .SelectMany(text => value is MetadataNode.List ? [text] : Parted(text)).Select(MarkedUp.WithoutNoteLinks).Select(MarkedUp.Plain)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The authors, from a list, from one value or from maps with names. A comma separates only full names: <c>Reed, Jo</c> is one name.</summary>
    public IReadOnlyList<string> Names(MetadataNode value) =>
        [
            .. Items(value).SelectMany(item => Named(item, "byline")).Select(MarkedUp.Names)
                .SelectMany(text => value is MetadataNode.List ? [text] : PartedNames(text))
                .Select(WithoutBy).Where(name => name.Length > 0).SelectMany(JoinedPeople).Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Whether a value says that the article is undated.</summary>
    public static bool IsUndated(MetadataNode value) => value is MetadataNode.Scalar { Text: { } text } && text.Trim() == Undated;

    /// <summary>A date; null, without a problem, when the article is said to be undated.</summary>
    public ArticleDate? Date(MetadataNode value, string key)
    {
        var text = Line(value, key);
        if (text is null or Undated || NotKnown.Contains(text, StringComparer.OrdinalIgnoreCase))
            return null;
        if (WrittenDate.Read(text) is { } date)
            return date;

        problems.Warning(
            value.Place,
            key == "date" ? $"The date \"{text}\" is not a date." : $"The value \"{text}\" of {key} is not a date.",
            "Write it as 2016-01-29, 2016-01, 2016, 2016-01~ (about), 2016? (perhaps), 2016-01-29T14:05:00Z, or .. for undated.");
        return null;
    }

    /// <summary>An absolute http or https address.</summary>
    public string? WebAddress(MetadataNode value, string key)
    {
        if (Line(value, key) is not { } text)
            return null;
        if (Articles.WebAddress.TryRead(text, out _))
            return text;

        problems.Warning(value.Place, $"The {key} \"{text}\" is not a web address.", "Write the full address, beginning with https:// or http://.");
        return null;
    }

    /// <summary>A publisher: its name, or a map.</summary>
    public Publisher? Publisher(MetadataNode value)
    {
        if (value is not MetadataNode.Map map)
            return Line(value, "source") is { } only ? PublisherAt(only) ?? new Publisher(MarkedUp.WithoutNoteLinks(only), null, null) : null;

        var publisher = new Publisher("", null, null);
        foreach (var (key, part) in Entries(map, MetadataKeys.ForSource))
        {
            publisher = key switch
            {
                "name" => publisher with { Name = Line(part, key) ?? "" },
                "url" => publisher with { Url = WebAddress(part, key) },
                _ => publisher with { Id = Line(part, key) },
            };
        }
        if (publisher.Name.Length > 0)
            return publisher;

        problems.Warning(value.Place, "The source has no name.", "Add name: with the publisher's name, or write only the name after source:.");
        return null;
    }

    /// <summary>Whether only the address of a publisher is given, so that its name is that of its site.</summary>
    public static bool IsOnlyAddress(Publisher publisher) => PublisherAt(publisher.Url ?? "")?.Name == publisher.Name;

    /// <summary>The publisher at an address, named after its site; null when the text is no address.</summary>
    private static Publisher? PublisherAt(string text) =>
        Articles.WebAddress.TryRead(text, out var address)
            ? new Publisher(address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host, text, null)
            : null;

    /// <summary>The speakers in a list: names, or maps with a name.</summary>
    public IEnumerable<KnownSpeaker> Speakers(MetadataNode value) => Items(value).Select(Speaker).OfType<KnownSpeaker>();

    /// <summary>A BCP 47 language tag.</summary>
    public string? Language(MetadataNode value, string key)
    {
        if (Line(value, key) is not { } text)
            return null;
        var tag = text.Replace('_', '-');
        if (LanguageTag().IsMatch(tag))
            return tag;

        problems.Warning(value.Place, $"The {key} \"{text}\" is not a language tag.", "Write a BCP 47 tag such as en, en-GB or fr.");
        return null;
    }

    private KnownSpeaker? Speaker(MetadataNode value)
    {
        if (value is not MetadataNode.Map map)
            return Line(value, "speakers") is { } only ? new KnownSpeaker(only, null, []) : null;

        var speaker = new KnownSpeaker("", null, []);
        foreach (var (key, part) in Entries(map, MetadataKeys.ForSpeaker))
        {
            speaker = key switch
            {
                "name" => speaker with { Name = Line(part, key) ?? "" },
                "role" => speaker with { Role = Line(part, key) },
                _ => speaker with { Aliases = Lines(part, key) },
            };
        }
        if (speaker.Name.Length > 0)
            return speaker;

        problems.Warning(value.Place, "A speaker has no name.", "Add name: with the full name, without rank or title.");
        return null;
    }

    /// <summary>The names in an item: its text; for a map, its name, or otherwise its keys.</summary>
    private IEnumerable<string> Named(MetadataNode item, string key)
    {
        if (item is not MetadataNode.Map map)
            return Line(item, key) is { } line ? [line] : [];

        foreach (var name in NameKeys)
        {
            if (map.Entries.FirstOrDefault(
                entry => string.Equals(entry.Key.Text, name, StringComparison.OrdinalIgnoreCase)).Value is MetadataNode.Scalar { Text: { Length: > 0 } text })
                return [OneLine.Collapse(text)];
        }

        return map.Entries.All(entry => entry.Value is MetadataNode.Scalar or MetadataNode.Map) && map.Entries.Count > 0 && key != "byline"
            ? map.Entries.Select(entry => OneLine.Collapse(entry.Key.Text ?? ""))
            : NotNamed(item, key);
    }

    private IEnumerable<string> NotNamed(MetadataNode item, string key)
    {
        problems.Warning(item.Place, $"The value of \"{key}\" is not plain text.", "Write plain words after the colon, or maps with a name.");
        return [];
    }

    private static string[] Parted(string text) => text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> PartedNames(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Authors);

    private static string[] Authors(string part)
    {
        var names = part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names.Length > 1 && Array.TrueForAll(names, name => name.Contains(' ', StringComparison.Ordinal))
            ? [.. names.Select(name => name.StartsWith("and ", StringComparison.Ordinal) ? name[4..].TrimStart() : name)]
            : [part];
    }

    private static string WithoutBy(string name) =>
        name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && name.Length > 3 && char.IsUpper(name[3]) ? name[3..].TrimStart() : name;

    /// <summary>The people whose names one text joins: <c>Jo Reed and Tom Barr</c>. A body, <c>Fire and Rescue Service</c>, is one name.</summary>
    private static IEnumerable<string> JoinedPeople(string names) =>
        PersonName.ParseAll(names) is [_, _, ..] people && people.All(person => person.Given is not null) ? people.Select(person => person.Said) : [names];

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
