using System.Collections.Frozen;
using System.Reflection;

namespace ArticleArchive.Samples;

/// <summary>The words and sentences of the sample, read from the embedded <c>language.txt</c>.</summary>
internal static class SampleLanguage
{
    private static readonly FrozenDictionary<string, LanguageSection> Sections = Read();

    /// <summary>The section of that name; null when the name is of something that is made up as it is needed.</summary>
    public static LanguageSection? Find(string name) => Sections.GetValueOrDefault(name);

    private static FrozenDictionary<string, LanguageSection> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(SampleLanguage), "language.txt")
            ?? throw new InvalidOperationException("The sample's language is not in the program.");
        using var reader = new StreamReader(stream);
        var blocks = reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var sections = new Dictionary<string, LanguageSection>(StringComparer.Ordinal);
        foreach (var lines in blocks.Select(block => block.Trim().Split('\n')).Where(lines => !lines[0].StartsWith('#')))
        {
            var name = lines[0][6..];
            if (lines[0].StartsWith("lines ", StringComparison.Ordinal))
                sections.Add(name, new([.. lines[1..].Select(Cut)], Ranks: null));
            else
                AddWords(sections, name, string.Join(' ', lines[1..]).Split(' '));
        }
        return sections.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddWords(Dictionary<string, LanguageSection> sections, string name, string[] words)
    {
        var ranks = new ZipfRanks(words.Length);
        Add(name, word => word);
        if (name == "noun")
            Add("nouns", WithS);
        if (name == "verb")
        {
            Add("verbs", WithS);
            Add("verbed", word => word.EndsWith('e') ? word + "d" : EndsInConsonantY(word) ? word[..^1] + "ied" : word + "ed");
            Add("verbing", word => word.EndsWith('e') ? word[..^1] + "ing" : word + "ing");
        }

        void Add(string key, Func<string, string> form) =>
            sections.Add(key, new([.. words.Select(word => (IReadOnlyList<LanguagePart>)[new(form(word), IsSlot: false, Capital: false)])], ranks));
    }

    private static string WithS(string word) => word switch
    {
        _ when EndsInConsonantY(word) => word[..^1] + "ies",
        _ when word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) => word + "es",
        _ => word + "s",
    };

    private static bool EndsInConsonantY(string word) => word.EndsWith('y') && !"aeiou".Contains(word[^2], StringComparison.Ordinal);

    private static List<LanguagePart> Cut(string line)
    {
        var parts = new List<LanguagePart>();
        var at = 0;
        while (at < line.Length)
        {
            var open = line.IndexOf('{', at);
            if (open < 0)
                open = line.Length;
            if (open > at)
                parts.Add(new(line[at..open], IsSlot: false, Capital: false));
            if (open == line.Length)
                break;

            var close = line.IndexOf('}', open);
            var slot = line[(open + 1)..close];
            parts.Add(new(slot.ToLowerInvariant(), IsSlot: true, char.IsUpper(slot[0])));
            at = close + 1;
        }
        return parts;
    }
}
