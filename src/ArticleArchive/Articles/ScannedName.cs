using System.Text.RegularExpressions;

namespace ArticleArchive.Articles;

/// <summary>Names in which a scan or a typewriter has set letters apart: <c>M I N I S T E R</c>, <c>Mr. BA RR</c></summary>
internal static partial class ScannedName
{
    /// <summary>A name with its letters joined if all of them stand apart; two blanks or more are then those between words.</summary>
    public static string Joined(string name) =>
        LettersApart().IsMatch(name) ? string.Join(' ', BetweenWords().Split(name).Select(Letters)) : name;

    /// <summary>The labels of a transcript, each in the spelling that most labels of the same letters have, or else in the one of the fewest words.</summary>
    public static SpeakerLabel?[] Unify(SpeakerLabel?[] labels)
    {
        var spellings = labels.OfType<SpeakerLabel>()
            .GroupBy(label => Letters(label.Name), StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Select(label => Words(label.Name)).Distinct().Count() > 1)
            .ToDictionary(same => same.Key, Usual, StringComparer.OrdinalIgnoreCase);
        return spellings.Count == 0 ? labels : [.. labels.Select(label => label is null ? null : Spelt(label, spellings))];
    }

    private static SpeakerLabel Spelt(SpeakerLabel label, Dictionary<string, string> spellings) =>
        spellings.TryGetValue(Letters(label.Name), out var usual) && Words(usual) != Words(label.Name) ? label.Spelt(usual) : label;

    private static string Usual(IEnumerable<SpeakerLabel> same) =>
        same.GroupBy(label => label.Name, StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Count())
            .ThenBy(spelling => Words(spelling.Key))
            .First().Key;

    private static string Letters(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));

    private static int Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"^\p{L}(?:\s+\p{L}){3,}$", RegexOptions.NonBacktracking)]
    private static partial Regex LettersApart();

    [GeneratedRegex(@"\s{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex BetweenWords();
}
