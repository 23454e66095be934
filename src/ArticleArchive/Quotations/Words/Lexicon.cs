using System.Collections.Frozen;

namespace ArticleArchive.Quotations.Words;

/// <summary>What the word lists say about a word.</summary>
internal static class Lexicon
{
    private const int MaxStackLength = 64;

    /// <summary>Marks where a word may be broken at the end of a line; elsewhere no reader sees it.</summary>
    public const char SoftHyphen = '\u00AD';

    private static readonly FrozenDictionary<string, (string Word, WordClass Class)> Entries = Build();

    private static readonly FrozenDictionary<string, (string Word, WordClass Class)>.AlternateLookup<ReadOnlySpan<char>> EntriesBySpan =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] AdverbEndings =
    [
        "ally", "ently", "antly", "ately", "ingly", "ously", "edly", "arly", "ably", "ibly", "usly", "ntly", "fully", "ively",
    ];

    private static readonly FrozenSet<string> Abbreviations = WordList.Set("abbreviations");

    /// <summary>The classes of a word in lower case; <see cref="WordClass.None"/> for a word in no list.</summary>
    public static WordClass Classify(string lower) => Classify(lower, capital: false);

    /// <summary>Whether a word in lower case belongs to any of the classes.</summary>
    public static bool Is(string lower, WordClass any) => (Classify(lower) & any) != 0;

    /// <summary>The classes of a word in lower case, given whether the text writes it with a capital: <c>Skelly</c> is not an adverb.</summary>
    public static WordClass Classify(string lower, bool capital)
    {
        return Entries.TryGetValue(lower, out var known) ? known.Class : OfUnlisted(lower, capital);
    }

    /// <summary>
    /// A printed word as the rules compare it, and its classes: in lower case, without the stops at its end and with straight apostrophes. Words of the lists
    /// are not copied.
    /// </summary>
    /// <param name="printed">The word as printed.</param>
    /// <param name="capital">Whether it has a capital.</param>
    public static (string Lower, WordClass Class) Entry(ReadOnlySpan<char> printed, bool capital)
    {
        if (printed.Contains(SoftHyphen))
            return Entry(printed.ToString().Replace(SoftHyphen.ToString(), "", StringComparison.Ordinal), capital);

        Span<char> lower = printed.Length <= MaxStackLength ? stackalloc char[printed.Length] : new char[printed.Length];
        printed.ToLowerInvariant(lower);
        lower = lower.TrimEnd('.');
        lower.Replace('’', '\'');
        if (lower.StartsWith("under ", StringComparison.Ordinal))
            lower[5] = '-';
        if (EntriesBySpan.TryGetValue(lower, out var known))
            return known;

        var word = lower.ToString();
        return (word, OfUnlisted(word, capital));
    }

    private static WordClass OfUnlisted(string lower, bool capital)
    {
        if (lower.Length > 4
            && lower.EndsWith("ly", StringComparison.Ordinal)
            && !(capital && !AdverbEndings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal))))
            return WordClass.Adverb;

        if (!capital
            && lower.Length > 5
            && lower.EndsWith("ed", StringComparison.Ordinal)
            && lower[^3] != 'e'
            && !lower.Contains('-', StringComparison.Ordinal))
            return WordClass.Verb | WordClass.Past;

        if (lower.LastIndexOf('-') is > 0 and var hyphen
            && Entries.GetValueOrDefault(lower[(hyphen + 1)..]).Class is var last
            && (last & (WordClass.Title | WordClass.PersonNoun)) != 0)
            return last & (WordClass.Title | WordClass.PersonNoun | WordClass.Male | WordClass.Female);

        if (lower.StartsWith("re-", StringComparison.Ordinal) || lower.StartsWith("co-", StringComparison.Ordinal))
            return Entries.GetValueOrDefault(lower[3..]).Class;

        return WordClass.None;
    }

    /// <summary>Whether a full stop after the word belongs to it.</summary>
    public static bool IsAbbreviation(string lower) => Abbreviations.Contains(lower);

    /// <summary>Whether the letters before a hyphen are a form of the Arabic article in a name: <c>al-Khalidi</c>.</summary>
    public static bool IsArabicArticle(ReadOnlySpan<char> word) =>
        word is "al" or "el" or "ad" or "an" or "ar" or "as" or "ash" or "at" or "az" or "ul" or "ur";

    private static FrozenDictionary<string, (string Word, WordClass Class)> Build()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        AddVerbs(classes, "cue-verbs", WordClass.Verb | WordClass.Cue);
        AddVerbs(classes, "weak-cues", WordClass.Verb | WordClass.WeakCue);
        AddVerbs(classes, "verbs", WordClass.Verb);
        AddNouns(classes);
        foreach (var line in WordList.Lines("function-words"))
            AddAll(classes, line.AsSpan(1), FunctionClass(line[0]));
        foreach (var line in WordList.Lines("titles"))
            Add(classes, line[0], WordClass.Title | GenderOf(line));
        foreach (var line in WordList.Lines("person-nouns"))
            Add(classes, line[0], line is [_, "o"] ? WordClass.BodyNoun : WordClass.PersonNoun | GenderOf(line));
        foreach (var line in WordList.Lines("first-names"))
            AddAll(classes, line.AsSpan(1), WordClass.FirstName | GenderOf(["", line[0].TrimEnd(':')]));
        AddAll(classes, "speech-nouns", WordClass.SpeechNoun);
        AddAll(classes, "particles", WordClass.Particle);
        AddAll(classes, "suffixes", WordClass.NameSuffix);
        AddAll(classes, "organisation-words", WordClass.OrganisationWord);
        AddAll(classes, "places", WordClass.Place);
        return classes.ToFrozenDictionary(entry => entry.Key, entry => (entry.Key, entry.Value), StringComparer.Ordinal);
    }

    private static void AddVerbs(Dictionary<string, WordClass> classes, string list, WordClass role)
    {
        foreach (var line in WordList.Lines(list))
        {
            foreach (var (form, kind) in VerbForms.Inflect(line))
                Add(classes, form, role | kind);
        }
    }

    private static void AddNouns(Dictionary<string, WordClass> classes)
    {
        foreach (var line in WordList.Lines("noun-verbs"))
        {
            foreach (var (form, kind) in VerbForms.Inflect(line))
            {
                if ((kind & (WordClass.Past | WordClass.Gerund)) == 0)
                    Add(classes, form, WordClass.NounToo);
            }
        }
    }

    private static void AddAll(Dictionary<string, WordClass> classes, string list, WordClass role)
    {
        foreach (var word in WordList.Set(list))
            Add(classes, word, role);
    }

    private static void AddAll(Dictionary<string, WordClass> classes, ReadOnlySpan<string> words, WordClass role)
    {
        foreach (var word in words)
            Add(classes, word, role);
    }

    private static void Add(Dictionary<string, WordClass> classes, string word, WordClass role) =>
        classes[word] = classes.GetValueOrDefault(word) | role;

    private static WordClass FunctionClass(string heading) => heading switch
    {
        "determiner:" => WordClass.Determiner,
        "possessive:" => WordClass.Possessive,
        "subject:" => WordClass.SubjectPronoun,
        "pronoun:" => WordClass.OtherPronoun,
        "preposition:" => WordClass.Preposition,
        "conjunction:" => WordClass.Conjunction,
        "subordinator:" => WordClass.Subordinator,
        "relative:" => WordClass.Relative,
        "auxiliary:" => WordClass.Auxiliary,
        "adverb:" => WordClass.Adverb,
        "time:" => WordClass.Time,
        "inside:" => WordClass.InsideMention,
        _ => throw new InvalidOperationException($"No class of words is called '{heading}'."),
    };

    private static WordClass GenderOf(string[] line) =>
        line is [_, "m"]
        ? WordClass.Male
        : line is [_, "f"]
        ? WordClass.Female
        : line is [_, "n"]
        ? WordClass.Male | WordClass.Female
        : WordClass.None;
}
