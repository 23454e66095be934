namespace ArticleArchive.Checking.Clauses;

/// <summary>The phrases that the clause rules look for.</summary>
internal static class Cues
{
    /// <summary>What stands for an idiom that was taken out.</summary>
    public const string Idiom = "·";

    private static readonly Dictionary<string, PhraseList> Lists = PhraseList.Sections("cues");
    private static readonly Dictionary<string, PhraseList> Harmless = PhraseList.Sections("harmless");

    /// <summary>The cautions whose cues are phrases, in the order in which they are looked for.</summary>
    public static IReadOnlyList<(Caution Caution, PhraseList Phrases)> ByPhrase { get; } =
    [
        (Caution.Negation, Lists["negation"]),
        (Caution.Condition, Lists["condition"]),
        (Caution.Hedge, Lists["hedge"]),
        (Caution.Embedding, Lists["embedding"]),
        (Caution.Nested, Lists["nested"]),
    ];

    /// <summary>True where the words begin with an adverbial that negates the whole clause: <c>by no means</c>.</summary>
    public static bool NegatesWhole(IReadOnlyList<ClauseWord> words) => Lists["negating adverbial"].LongestAt(words, 0) > 0;

    /// <summary>Conditions.</summary>
    public static PhraseList Conditions => Lists["condition"];

    /// <summary>Quantifiers, limits and approximations that stand just before a word.</summary>
    public static PhraseList Quantities => Lists["quantity"];

    /// <summary>Verbs by which the speaker stands by what follows.</summary>
    public static PhraseList Commits => Harmless["commits"];

    /// <summary>The same with a modal verb in them: <c>I can tell you</c>.</summary>
    public static PhraseList CommitsWithModal => Harmless["commits with modal"];

    /// <summary>Nouns and adjectives after which a clause is stated, if nothing else stands against it.</summary>
    public static PhraseList CommitsWeakly => Harmless["commits weakly"];

    /// <summary>What may stand before the <c>to</c> of something that came about.</summary>
    public static PhraseList CommitsTo => Harmless["commits to"];

    /// <summary>By which a reporter takes words back.</summary>
    public static PhraseList Frames { get; } = PhraseList.Sections("frames")["frame"];

    /// <summary>The words with each idiom made one token.</summary>
    public static List<ClauseWord> WithoutIdioms(IReadOnlyList<ClauseWord> words)
    {
        var left = new List<ClauseWord>();
        for (var i = 0; i < words.Count;)
        {
            var end = i > 0 && words[i - 1].Lower is "far" or "long" ? -1 : Harmless["idiom"].LongestAt(words, i);
            left.Add(end > i ? new ClauseWord(ClauseMark.Word, Idiom, words[i].Passage, words[i].Start, words[end - 1].End) : words[i]);
            i = Math.Max(i + 1, end);
        }

        return left;
    }
}
