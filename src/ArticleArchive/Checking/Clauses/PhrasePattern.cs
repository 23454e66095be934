using System.Collections.Frozen;

namespace ArticleArchive.Checking.Clauses;

/// <summary>A phrase of a word list: words, alternatives, forms of verbs, gaps.</summary>
internal sealed class PhrasePattern
{
    private const int MaxGapWords = 3;
    private const string Gap = "*";
    private const string Any = "_";

    private readonly FrozenSet<string>?[] _parts;
    private readonly bool[] _gaps;

    /// <summary>Reads one line of a list.</summary>
    public PhrasePattern(string line)
    {
        var parts = line.Split(' ');
        _gaps = [.. parts.Select(part => part == Gap)];
        _parts = [.. parts.Select(part => part is Gap or Any ? null : part.Split('|').SelectMany(Forms).ToFrozenSet(StringComparer.Ordinal))];
    }

    /// <summary>The token after the phrase if it begins at <paramref name="start"/>; -1 if it does not.</summary>
    public int End(IReadOnlyList<ClauseWord> words, int start) => Match(words, start, 0);

    private static IEnumerable<string> Forms(string part) => part is ['{', .., '}'] ? Grammar.FormsOf(part[1..^1]) : [part];

    private int Match(IReadOnlyList<ClauseWord> words, int at, int part)
    {
        if (part == _parts.Length)
            return at;
        if (_gaps[part])
            return MatchGap(words, at, part);
        if (at >= words.Count || !words[at].IsWord || _parts[part] is { } forms && !forms.Contains(words[at].Lower))
            return -1;

        return Match(words, at + 1, part + 1);
    }

    private int MatchGap(IReadOnlyList<ClauseWord> words, int at, int part)
    {
        for (var skipped = 0; skipped <= MaxGapWords; skipped++)
        {
            if (Match(words, at + skipped, part + 1) is >= 0 and var end)
                return end;
            if (at + skipped >= words.Count || !words[at + skipped].IsWord)
                break;
        }

        return -1;
    }
}
