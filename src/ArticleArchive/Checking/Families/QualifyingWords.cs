using System.Collections.Frozen;

namespace ArticleArchive.Checking.Families;

/// <summary>The words that change the meaning of a sentence by themselves, wherever they are in it.</summary>
internal static class QualifyingWords
{
    private static readonly FrozenDictionary<string, Caution> Kinds = new (Caution Kind, string Words)[]
    {
        (Caution.Negation, "not no never none nobody nothing nowhere neither nor without hardly scarcely barely rarely seldom"),
        (Caution.Condition, "if unless until provided except"),
        (Caution.Quantity, "only merely almost nearly few some half"),
        (Caution.Hedge, "may might could would should perhaps maybe possibly probably"),
    }.SelectMany(list => list.Words.Split(' ').Select(word => KeyValuePair.Create(word, list.Kind))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The qualifying word in a phrase; null when no word in it changes the meaning by itself.</summary>
    public static (Caution Kind, string Word)? In(string phrase)
    {
        foreach (var word in phrase.Split(' ').Select(word => word.EndsWith("n't", StringComparison.Ordinal) ? "not" : word))
        {
            if (Kinds.TryGetValue(word, out var kind))
                return (kind, word);
        }

        return null;
    }

    /// <summary>The qualifying words that one of two printings has more often than the other, once each.</summary>
    /// <param name="leftOut">The words that the printing leaves out.</param>
    /// <param name="putIn">The words that the printing adds.</param>
    public static IReadOnlyList<QualifyingWord> Find(IEnumerable<string> leftOut, IEnumerable<string> putIn)
    {
        var changes = leftOut.Where(Kinds.ContainsKey).Select(word => (word, 1)).Concat(putIn.Where(Kinds.ContainsKey).Select(word => (word, -1)));
        return
        [
            .. changes.AggregateBy(change => change.word, 0, (sum, change) => sum + change.Item2, StringComparer.Ordinal)
                .Where(change => change.Value != 0)
                .Select(change => new QualifyingWord(Kinds[change.Key], change.Key, change.Value > 0)),
        ];
    }
}
