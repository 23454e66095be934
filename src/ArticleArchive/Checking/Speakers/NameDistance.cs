using System.Collections.Frozen;
using ArticleArchive.Checking.Clauses;
using ArticleArchive.Quotations.Words;
using ArticleArchive.Search;

namespace ArticleArchive.Checking.Speakers;

/// <summary>Checks whether a name is a slip of the pen, an initial or a nickname away from another.</summary>
internal static class NameDistance
{
    private const int ShortName = 5;

    private static readonly FrozenDictionary<string, string[]> Nicknames = Grammar.Read("nicknames")["name"]
        .Select(line => line.Split(' '))
        .SelectMany(names => names.Select(name => (name, names)))
        .GroupBy(pair => pair.name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(pair => pair.names).ToArray(), StringComparer.Ordinal);

    /// <summary>
    /// Whether each word asked about is close to one in the name, and the last is close to the surname. A single word may be close to the first name instead.
    /// </summary>
    public static bool IsNear(string asked, IReadOnlyList<string> name)
    {
        var words = SpeakerNames.Words(asked).Where(word => !Lexicon.Is(word, WordClass.Title)).ToList();
        if (words.Count == 0 || name.Count == 0)
            return false;
        if (words.Count == 1)
            return IsNear(words[0], name[^1]) || IsNear(words[0], name[0]);

        return IsNear(words[^1], name[^1])
            && words.Take(words.Count - 1).All(
                word => name.Take(name.Count - 1).Any(part => IsNear(word, part) || IsInitial(word, part) || IsNickname(word, part)));
    }

    private static bool IsNear(string asked, string name) =>
        EditDistance.Between(asked, name, Math.Min(asked.Length, name.Length) <= ShortName ? 1 : 2) < int.MaxValue && (asked.Length > 2 || asked == name);

    private static bool IsInitial(string asked, string name) => asked.Length == 1 && name.StartsWith(asked, StringComparison.Ordinal);

    private static bool IsNickname(string asked, string name) => Nicknames.TryGetValue(asked, out var names) && names.Contains(name, StringComparer.Ordinal);
}
