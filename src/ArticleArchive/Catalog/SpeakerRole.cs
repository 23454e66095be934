namespace ArticleArchive.Catalog;

/// <summary>Decides whether two ranks, titles or posts can belong to one person.</summary>
internal static class SpeakerRole
{
    /// <summary>Double ranks in one word, and words that mean the same post.</summary>
    private static readonly Dictionary<string, string> Equivalents = """
        ltcol lieutenant colonel, ltgen lieutenant general, majgen major general, briggen brigadier general, spokeswoman spokesman,
        spokesperson spokesman, defense defence
        """
        .Split(',', StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split(' ', 2))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly HashSet<string> Ranks = new(StringComparer.Ordinal)
    {
        "private", "corporal", "sergeant", "lieutenant", "captain", "major", "colonel", "brigadier", "general", "commander", "commodore", "admiral", "marshal",
    };

    private static readonly HashSet<string> Courtesies = new(StringComparer.Ordinal) { "the", "a", "an", "mr", "mrs", "ms", "miss" };

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "sir", "dame", "lord", "lady", "doctor", "professor", "senator", "representative", "governor", "president", "secretary", "air", "vice", "rear",
    };

    /// <summary>Duties that an officer of any rank may have.</summary>
    private static readonly HashSet<string> Duties = new(StringComparer.Ordinal) { "spokesman", "commander", "officer", "chief" };

    /// <summary>Whether a folded word comes before a name without being part of it.</summary>
    public static bool IsRank(string word) =>
        TitleAbbreviations.Contain(word) || Equivalents.ContainsKey(word) || Ranks.Contains(word) || Courtesies.Contains(word) || Titles.Contains(word);

    /// <summary>The form in which roles are compared: words in lower case, abbreviations written out; empty when the role is only a courtesy.</summary>
    public static string Fold(string role)
    {
        var words = SpeakerName.Words(role).Where(word => !Courtesies.Contains(word));
        return string.Join(' ', words.Select(word => Equivalents.GetValueOrDefault(word) ?? TitleAbbreviations.Expand(word)));
    }

    /// <summary>
    /// Whether both can belong to one person: one has all words of the other, or one is only a rank and the other a duty that
    /// officers have. Two different ranks or two different posts are treated as two people. Both are folded; neither is empty.
    /// </summary>
    public static bool Agree(string one, string other)
    {
        var (a, b) = (one.Split(' '), other.Split(' '));
        if (!RanksAgree(Rank(a), Rank(b)))
            return false;

        return Contains(a, b) || Contains(b, a) || (OnlyRank(a) && b.Any(Duties.Contains)) || (OnlyRank(b) && a.Any(Duties.Contains));
    }

    /// <summary>False when both people have ranks and no two of them agree.</summary>
    public static bool RanksAllow(IEnumerable<string> one, IEnumerable<string> other)
    {
        var (ranks, others) = (Ranked(one), Ranked(other));
        return ranks.Count == 0 || others.Count == 0 || ranks.Any(rank => others.Any(second => RanksAgree(rank, second)));
    }

    private static List<string> Ranked(IEnumerable<string> roles) => [.. roles.Select(role => Rank(role.Split(' '))).Where(rank => rank.Length > 0)];

    /// <summary>A lieutenant colonel is called colonel, a major general is called general; neither is called lieutenant or major.</summary>
    private static bool RanksAgree(string one, string other) =>
        one.Length == 0 || other.Length == 0 || $" {one}".EndsWith($" {other}", StringComparison.Ordinal)
            || $" {other}".EndsWith($" {one}", StringComparison.Ordinal);

    /// <summary>The words of rank. Commander is a duty more often than a rank.</summary>
    private static string Rank(string[] words) => string.Join(' ', words.Where(word => Ranks.Contains(word) && !Duties.Contains(word)));

    private static bool OnlyRank(string[] words) => words.All(Ranks.Contains);

    private static bool Contains(string[] all, string[] some) => some.All(word => all.Contains(word, StringComparer.Ordinal));
}
