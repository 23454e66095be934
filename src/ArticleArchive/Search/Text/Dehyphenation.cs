using System.Collections.Frozen;

namespace ArticleArchive.Search.Text;

/// <summary>
/// Distinguishes a hyphen that breaks a word at the end of a line, <c>minis-</c> <c>ter</c>, from one that belongs to a compound, <c>anti-</c> <c>aircraft</c>.
/// Most break words; a compound is recognised by its first half, by a number, or by further hyphens.
/// </summary>
public static class Dehyphenation
{
    private const char Soft = '\u00AD';

    // Scanned newspapers have it for a hyphen at the end of a line, and for nothing else.
    private const char NotSign = '¬';

    private static readonly FrozenDictionary<string, string[]> Compounds = Read(
        ["self", "half", "cross", "vice", "well", "quasi", "ultra", "semi", "pan", "neo", "far", "long", "short", "high", "low", "full", "counter"],
        ["non: sense sensical etheless chalant e", "anti: cipate cipated cipates cipating cipation que ques quity quities dote dotes body bodies "
            + "biotic biotics pathy thesis",
         "mid: dle night day land lands get field wife st summer way", "post: pone poned pones poning er ers al age ed ing man men master mistress "
             + "ure ures ulate script card cards code",
         "one: self", "two: some", "three: some", "four: teen teenth th some", "five: r", "six: teen teenth ty th",
         "seven: teen teenth ty th", "eight: een eenth y h", "nine: teen teenth ty",
         "twenty:", "thirty:", "forty:", "fifty:", "sixty:", "seventy:", "eighty:", "ninety:",
         "first: ly", "second: s ary ly ed", "third: ly s", "all: ow owed ows", "north: ern erly", "south: ern erly", "east: ern erly", "west: ern erly"]);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Beginnings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ex"] = "minister president wife husband chief leader head soldier soldiers serviceman servicemen director convict boyfriend girlfriend "
            + "premier mayor governor police policeman officer",
        ["pro"] = "government democracy independence choice life war peace union reform rebel western",
        ["pre"] = "war election dawn trial tax christmas existing emptive eminent",
        ["co"] = "operate operates operated operating operation operative ordinate ordinated ordinating ordination ordinator opt opted author "
            + "authors chair chairman chairs founder founded pilot worker workers owner owners defendant sponsor sponsored star wrote written education",
        ["re"] = "elect elected electing election enter entered entering entry examine examined establish established establishing evaluate enact "
            + "enacted emerge emerged engage educate employ equip",
        ["off"] = "duty site year line limits shore",
        ["on"] = "site line board duty going",
        ["by"] = "election elections product products law laws",
        ["in"] = "depth house law laws patient",
        ["so"] = "called",
        ["to"] = "do be",
        ["up"] = "to front coming",
    }.ToFrozenDictionary(known => known.Key, known => known.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Where a word that is hyphenated at the end of a line continues; null when it does not continue.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the first half.</param>
    /// <param name="end">The index after the first half.</param>
    public static int? After(string text, int start, int end)
    {
        if (end >= text.Length || text[end] is not ('-' or '\u2010' or Soft or NotSign) || NextLine(text, end + 1) is not { } next
            || next >= text.Length || !char.IsLower(text[next]))
            return null;

        var left = text.AsSpan(start, end - start);
        var right = text.AsSpan(next, LettersEnd(text, next) - next);
        if (left.Length < 2 || right.Length < 2 || left.ContainsAnyExceptLetters() || IsHyphen(text, start - 1) || IsHyphen(text, next + right.Length))
            return null;
        return text[end] is Soft or NotSign || !IsCompound(left.ToString().ToLowerInvariant(), right.ToString()) ? next : null;
    }

    private static bool IsCompound(string left, string right) =>
        Compounds.TryGetValue(left, out var fragments) ? !fragments.Contains(right) : Beginnings.TryGetValue(left, out var words) && words.Contains(right);

    /// <summary>The index after the blanks at the start of the next line; null when the line does not end here.</summary>
    private static int? NextLine(string text, int from)
    {
        var at = SkipBlanks(text, from);
        if (at >= text.Length || text[at] is not ('\n' or '\r'))
            return null;
        return SkipBlanks(text, text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1);
    }

    private static int SkipBlanks(string text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t')
            from++;
        return from;
    }

    private static int LettersEnd(string text, int from)
    {
        while (from < text.Length && char.IsLetter(text[from]))
            from++;
        return from;
    }

    private static bool ContainsAnyExceptLetters(this ReadOnlySpan<char> span)
    {
        foreach (var c in span)
        {
            if (!char.IsLetter(c))
                return true;
        }

        return false;
    }

    // A hyphen with letters on both sides: mother-in-law, state-of-the-art. A further hyphen at the end of a line does not count.
    private static bool IsHyphen(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] == '-' && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    private static FrozenDictionary<string, string[]> Read(string[] always, string[] except) =>
        always.Select(word => (Word: word, Fragments: Array.Empty<string>()))
            .Concat(
                except.Select(line => line.Split(':')).Select(parts => (Word: parts[0], Fragments: parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))))
            .ToFrozenDictionary(known => known.Word, known => known.Fragments, StringComparer.Ordinal);
}
