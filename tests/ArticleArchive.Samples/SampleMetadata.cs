using System.Globalization;
using System.Text;

namespace ArticleArchive.Samples;

/// <summary>The metadata of one article of the sample, as YAML. It always says that the article is made up.</summary>
internal sealed class SampleMetadata(SampleRandom random, SampleText text, QuotationStyle style)
{
    public const string Rights = "Made-up sample: every name, place, event and word is invented.";

    private readonly StringBuilder _yaml = new();

    public required long Number { get; init; }

    public required SampleDate Date { get; init; }

    public required IReadOnlyList<SamplePerson> Speakers { get; init; }

    /// <summary>A key with its value.</summary>
    public static string Line(string key, string value) => $"{key}: {Quoted(value)}\n";

    /// <summary>The lines of YAML; all but the title.</summary>
    public string Write()
    {
        WriteDates();
        _yaml.Append("source:\n");
        Value("  name", $"{text.Words("publisher")} (made-up sample)");
        Value("  id", string.Create(CultureInfo.InvariantCulture, $"sample-{Number:00000000}"));
        WriteBylines();
        Value("dateline", random.Percent(60) ? text.Words("place") : null);
        WriteTopics();
        WriteSpeakers();
        Value("summary", random.Percent(40) ? style.Dress(text.Sentence("summary")) : null);
        Value("rights", Rights);
        return _yaml.ToString();
    }

    private void WriteDates()
    {
        Value("date", Date.Edtf);
        if (Date.Edtf is null)
            return;

        if (random.Percent(10))
            Value("event-date", SampleDate.Write(Date.Day.AddDays(-random.Between(1, 9)), "yyyy-MM-dd"));
        if (random.Percent(8))
            Value("updated", SampleDate.Write(Date.Day.AddDays(random.Between(1, 40)), "yyyy-MM-dd"));
    }

    private void WriteBylines()
    {
        var count = random.Below(10) switch { < 3 => 0, < 9 => 1, _ => 2 };
        var names = Enumerable.Range(0, count).Select(_ => $"{text.Words(random.Percent(50) ? "given-woman" : "given-man")} {text.Words("surname")}").ToList();
        if (names is [var name])
            Value("byline", name);
        else
            List("byline", names);
    }

    private void WriteTopics() => List("topics", [.. Enumerable.Range(0, random.Between(0, 3)).Select(_ => text.Words("topic")).Distinct()]);

    private void WriteSpeakers()
    {
        if (!random.Percent(15))
            return;

        _yaml.Append("speakers:\n");
        foreach (var person in Speakers)
        {
            Value("  - name", person.Name);
            Value("    role", person.Rank.Length == 0 ? null : person.Rank);
        }
    }

    private void List(string key, List<string> values)
    {
        if (values.Count == 0)
            return;

        _yaml.Append(key).Append(":\n");
        foreach (var value in values)
            _yaml.Append("  - ").Append(Quoted(value)).Append('\n');
    }

    private void Value(string key, string? value)
    {
        if (value is not null)
            _yaml.Append(Line(key, value));
    }

    private static string Quoted(string value) => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
