namespace ArticleArchive.Search.Queries;

/// <summary>Treats <c>40%</c>, <c>40 per cent</c> and <c>40 percent</c> as the same.</summary>
internal static class PercentSpellings
{
    private const char Sign = '%';
    private const int MaxSpellingWords = 3;

    /// <summary>The phrase; one that contains a percentage, in all three spellings.</summary>
    public static QueryNode? Phrase(IReadOnlyList<string?> words)
    {
        var signed = Signed(words);
        return signed.Any(word => word is [.., Sign])
            ? QueryAlgebra.Or(
                new string[][] { [], ["per", "cent"], ["percent"] }.Select(spelling => new PhraseNode([.. signed.SelectMany(word => Spell(word, spelling))])))
            : new PhraseNode(words);
    }

    /// <summary>A percentage at the beginning of words typed one by one: how many words it takes, and all its spellings; null if there is none.</summary>
    public static (int Words, QueryNode? Spellings) FindAtStart(IEnumerable<QueryNode> nodes)
    {
        var words = nodes.Take(MaxSpellingWords).TakeWhile(node => node is WordNode).Select(node => ((WordNode)node).Word).ToList();
        for (var taken = MaxSpellingWords; taken > 1; taken--)
        {
            if (words.Count >= taken && Signed(words[..taken]) is [[.., Sign]])
                return (taken, Phrase(words[..taken]));
        }

        return default;
    }

    private static List<string?> Signed(IReadOnlyList<string?> words)
    {
        var signed = new List<string?>();
        for (var i = 0; i < words.Count; i++)
        {
            var isNumber = words[i] is { Length: > 0 } word && char.IsAsciiDigit(word[^1]);
            if (isNumber && i + 1 < words.Count && words[i + 1] is "percent")
                signed.Add(words[i++] + Sign);
            else if (isNumber && i + 2 < words.Count && words[i + 1] is "per" && words[i + 2] is "cent")
                (signed, i) = ([.. signed, words[i] + Sign], i + 2);
            else
                signed.Add(words[i]);
        }

        return signed;
    }

    private static IEnumerable<string?> Spell(string? word, string[] spelling) =>
        word is [.., Sign] && spelling.Length > 0 ? [word[..^1], .. spelling] : [word];
}
