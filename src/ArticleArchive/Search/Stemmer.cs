using System.Collections.Frozen;

namespace ArticleArchive.Search;

/// <summary>The Snowball English stemmer (Porter2), from Martin Porter's published description: two words with one stem are forms of one word.</summary>
public static class Stemmer
{
    private const int Longest = 64;

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SettledAfterPlural =
        FrozenSet.ToFrozenSet(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"], StringComparer.Ordinal);

    [ThreadStatic]
    private static StemCache? _cache;

    /// <summary>The stem of a word that <see cref="Tokenizer"/> folded. Words of one or two letters, or of more than 64, are their own stems.</summary>
    public static string Stem(string word)
    {
        if (word.Length is <= 2 or > Longest)
            return word;

        return (_cache ??= new StemCache()).Get(word, Compute);
    }

    private static string Compute(string word)
    {
        if (Irregular.TryGetValue(word, out var known))
            return known;

        var buffer = new StemBuffer(word, stackalloc char[Longest + 1]);
        StemSteps.Possessive(ref buffer);
        StemSteps.Plural(ref buffer);
        if (SettledAfterPlural.Contains(buffer.ToString()))
            return buffer.ToString();

        StemSteps.Tense(ref buffer);
        StemSteps.FinalY(ref buffer);
        StemSteps.Derivations(ref buffer);
        StemSteps.Final(ref buffer);
        var stem = buffer.ToString();
        return stem == word ? word : stem;
    }
}
