using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Recognises nouns for the bodies of a state: <c>ministry</c>, <c>government</c>, <c>court</c>.</summary>
internal static class StateBodies
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByKind = WordList.ByHeading("state-bodies");

    /// <summary>Whether a state has only one: <c>the Larnavian army</c>.</summary>
    public static bool IsOnlyOne(Word word) => ByKind["single"].Contains(word.Lower);

    /// <summary>Whether the name of a state or of its leader identifies it: <c>the Kolbe administration</c>, <c>the Larnavian government</c>.</summary>
    public static bool IsNamedAfterState(Word word) => IsOnlyOne(word) || ByKind["led"].Contains(word.Lower);

    public static bool Are(Word word) => IsNamedAfterState(word) || ByKind["other"].Contains(word.Lower);
}
