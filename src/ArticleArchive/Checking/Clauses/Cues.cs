namespace ArticleArchive.Checking.Clauses;

/// <summary>The phrases that the clause rules look for.</summary>
internal static class Cues
{
    /// <summary>The token that replaces an idiom.</summary>
    public const string Idiom = "·";

    private const int MaxTextLength = 60;

    private static readonly Dictionary<string, PhraseList> Lists = PhraseList.Sections("cues");
    private static readonly Dictionary<string, PhraseList> Harmless = PhraseList.Sections("harmless");

    /// <summary>The cautions whose cues are phrases, in the order in which they are tried.</summary>
    public static IReadOnlyList<(Caution Caution, PhraseList Phrases)> ByPhrase { get; } =
    [
        (Caution.Negation, Lists["negation"]),
        (Caution.Condition, Lists["condition"]),
        (Caution.Hedge, Lists["hedge"]),
        (Caution.Embedding, Lists["embedding"]),
        (Caution.Nested, Lists["nested"]),
    ];

    /// <summary>Whether the words begin with an adverbial that negates the whole clause: <c>by no means</c>.</summary>
    public static bool NegatesWhole(IReadOnlyList<ClauseWord> words) => Lists["negating adverbial"].LongestAt(words, 0) > 0;

    public static PhraseList Conditions => Lists["condition"];

    /// <summary>Quantifiers, limits and approximations that come just before a word.</summary>
    public static PhraseList Quantities => Lists["quantity"];

    /// <summary>Words that open a supposition or a simile when a clause follows: <c>imagine</c>, <c>it's like</c>.</summary>
    public static PhraseList Suppositions => Lists["supposition"];

    /// <summary>Adverbials that say in whose eyes a clause is true: <c>to them</c>.</summary>
    public static PhraseList Views => Lists["view"];

    /// <summary>Verbs after which a gerund is only talked of: <c>they considered</c>.</summary>
    public static PhraseList Proposals => Lists["proposal"];

    /// <summary>Adverbials that limit a clause to a time or to some cases: <c>so far</c>, <c>for the most part</c>.</summary>
    public static PhraseList Limits => Lists["limit"];

    /// <summary>The ends of sentences that give the next one to somebody else: <c>This is what they tell us.</c></summary>
    public static PhraseList Introductions => Lists["introduction"];

    /// <summary>The beginnings of sentences that give the next one to somebody else: <c>There is a lie going about.</c></summary>
    public static PhraseList OpeningIntroductions => Lists["opening introduction"];

    /// <summary>The beginnings of sentences that suppose something, and so does the next: <c>Suppose the lock jams.</c></summary>
    public static PhraseList OpeningSuppositions => Lists["opening supposition"];

    /// <summary>Verbs that commit the speaker to what follows.</summary>
    public static PhraseList Commits => Harmless["commits"];

    /// <summary>The same with a modal verb: <c>I can tell you</c>.</summary>
    public static PhraseList CommitsWithModal => Harmless["commits with modal"];

    /// <summary>Nouns and adjectives that commit the speaker to the clause after them unless something else counts against it.</summary>
    public static PhraseList CommitsWeakly => Harmless["commits weakly"];

    /// <summary>Words before a <c>to</c> that introduces something that happened.</summary>
    public static PhraseList CommitsTo => Harmless["commits to"];

    /// <summary>Words with which a reporter takes a quotation back.</summary>
    public static PhraseList Frames { get; } = PhraseList.Sections("frames")["frame"];

    /// <summary>The words with each idiom replaced by one token.</summary>
    public static List<ClauseWord> WithoutIdioms(IReadOnlyList<ClauseWord> words)
    {
        var left = new List<ClauseWord>();
        for (var i = 0; i < words.Count;)
        {
            var end = i > 0 && words[i - 1].Lower is "far" or "long" ? -1 : IsVerb(words, i) ? i + 1 : Harmless["idiom"].LongestAt(words, i);
            if (OpensCondition(words, i, end) || Compares(words, i, end))
                end = -1;
            left.Add(end > i ? new ClauseWord(ClauseMark.Word, Idiom, words[i].Passage, words[i].Start, words[end - 1].End) : words[i]);
            i = Math.Max(i + 1, end);
        }

        return left;
    }

    /// <summary><c>if you will not pay</c>, but not the remark <c>if you will,</c></summary>
    private static bool OpensCondition(IReadOnlyList<ClauseWord> words, int start, int end) =>
        end > start && end < words.Count && words[start].Is("if") && words[end].IsWord && words[end - 1].Lower is "will" or "like" or "please";

    /// <summary><c>as well as they should</c>, but not <c>the forge as well as the mill</c></summary>
    private static bool Compares(IReadOnlyList<ClauseWord> words, int start, int end) =>
        end == start + 3 && end + 1 < words.Count && words[start + 1].Is("well") && Grammar.SubjectPronouns.Contains(words[end].Lower)
        && Grammar.FiniteAuxiliaries.Contains(words[end + 1].Lower);

    /// <summary>In <c>the clerk provided the maps</c> and <c>while providing bread</c> the word is a verb that sets no condition.</summary>
    private static bool IsVerb(IReadOnlyList<ClauseWord> words, int at)
    {
        if (words[at].Is("providing"))
            return at + 1 < words.Count && !words[at + 1].Is("that") && !ClauseReader.StartsClause(words, at + 1);
        if (!words[at].Is("provided") || at == 0 || !words[at - 1].IsWord)
            return false;

        var from = at;
        while (from > 0 && words[from - 1].IsWord && !Grammar.Coordinators.Contains(words[from - 1].Lower))
            from--;
        return from < at && !ClauseReader.HasFiniteVerb(words, from, at) && !(at + 1 < words.Count && words[at + 1].Is("that"));
    }

    /// <summary>The text of the last words before a cut.</summary>
    public static string LastWords(List<ClauseWord> words, int count) => TextOf(words, (Math.Max(0, words.Count - count), words.Count));

    /// <summary>The words of a cue as a reader sees them, <c>did n't</c> joined again; at most 60 characters.</summary>
    public static string TextOf(IReadOnlyList<ClauseWord> words, (int Start, int End) found)
    {
        var cue = words.Skip(found.Start).Take(found.End - found.Start).Where(word => word.IsWord && word.Lower != Idiom);
        var text = string.Join(' ', cue.Select(word => word.Lower))
            .Replace(" n't", "n't", StringComparison.Ordinal)
            .Replace(" '", "'", StringComparison.Ordinal);
        return text.Length <= MaxTextLength ? text : text[..MaxTextLength];
    }
}
