using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Manticore.Searching;

/// <summary>Translates the words of a query for one field, with one method for each operator.</summary>
/// <param name="field">The field to search.</param>
/// <param name="languages">The languages of articles other than English, in the form used by terms.</param>
/// <param name="isRanked">Whether to distinguish a word as typed from its other forms.</param>
internal sealed class MatchTranslator(MatchField field, IReadOnlyList<string> languages, bool isRanked)
{
    private const string AnyTerm = "*";

    /// <summary>An expression that finds every row with <paramref name="node"/>.</summary>
    public MatchExpression Translate(QueryNode node) => node switch
    {
        WordNode word => Found(MatchExpression.Any([.. Stems(word.Word, isAhead: false), .. isRanked ? (string[])[ClusterTerms.Word(word.Word)] : []])),
        PrefixNode prefix => Found(ClusterTerms.Beginning(prefix.Prefix).Term, ClusterTerms.Beginning(prefix.Prefix).IsExact),
        PhraseNode phrase => Phrase(phrase.Words),
        NearNode near => Near(near),
        OrNode either => MatchExpression.Any([.. either.Parts.Select(Translate)]),
        AndNode and => And(and.Parts),
        _ => And([node]),
    };

    private MatchExpression Found(string terms, bool isExact = true) => new($"(@{field.Name} {terms})", isExact && field.IsExact);

    private MatchExpression And(IReadOnlyList<QueryNode> parts)
    {
        var wanted = parts.Where(part => part is not NotNode).Select(Translate).ToList();
        var unwanted = parts.OfType<NotNode>().Select(not => Translate(not.Part)).ToList();
        var found = wanted.Count > 0 ? MatchExpression.All(wanted) : new MatchExpression(MatchExpression.Filtered(field.Kind), IsExact: true);

        // An exclusion that finds too much would remove rows that match.
        var text = MatchExpression.Without(found.Text, unwanted.Where(part => part.IsExact).Select(part => part.Text));
        return new MatchExpression(text, found.IsExact && unwanted.TrueForAll(part => part.IsExact));
    }

    /// <summary>
    /// A phrase begins in the passage. A word with signs is found without them, and the signs anywhere in the row, so the text must be checked unless the word
    /// is alone.
    /// </summary>
    private MatchExpression Phrase(IReadOnlyList<string?> words)
    {
        var signed = words.OfType<string>().Where(WordSigns.IsSigned).Distinct(StringComparer.Ordinal).ToList();
        if (signed.Count == 0)
            return Found(PhraseText(words, isAhead: false));

        var signs = signed.Select(Signs);
        return words.Count == 1 && field == MatchField.Text
            ? new MatchExpression(signs.Single(), IsExact: true)
            : new MatchExpression(MatchExpression.All([Found(PhraseText(words, isAhead: false)).Text, .. signs]), IsExact: false);
    }

    private string Signs(string word)
    {
        var here = ClusterTerms.Signed(word);
        return $"(@signs {(field.RunsAhead ? MatchExpression.Any([here, ClusterTerms.Signed(word, isAhead: true)]) : here)})";
    }

    /// <summary>If statements continue after the passage's end, so may the phrase, from any of its words on.</summary>
    private string PhraseText(IReadOnlyList<string?> words, bool isAhead)
    {
        var plain = words.Select(word => word is null ? null : WordSigns.Plain(word)).ToList();
        if (isAhead || !field.RunsAhead)
            return Ordered(plain, isAhead ? 0 : plain.Count);

        var ends = Enumerable.Range(1, plain.Count).Where(at => at == plain.Count || plain[at] is not null);
        return MatchExpression.Any(ends.Reverse().Select(at => Ordered(plain, at)));
    }

    /// <summary>The words in order, those from <paramref name="firstAhead"/> on after the passage's end. Between two words is the stem of the first.</summary>
    private static string Ordered(List<string?> words, int firstAhead) => words.Count == 1
        ? ClusterTerms.Word(words[0] ?? "", firstAhead == 0)
        : $"\"{string.Join($" {AnyTerm} ", words.Select((word, at) => word is null ? AnyTerm : ClusterTerms.Word(word, at >= firstAhead)))}\"";

    /// <summary>
    /// The cluster counts positions, two for each word, and cannot tell if one word is on both sides. The query therefore allows a little more, and the text is
    /// checked.
    /// </summary>
    private MatchExpression Near(NearNode near)
    {
        var distance = (2 * (near.Distance + 1)) + 1;
        var joint = MayBeOne(near.Left, near.Right) ? " " : $" NEAR/{distance} ";
        var (left, right) = (Side(near.Left, isAhead: false), Side(near.Right, isAhead: false));
        var pairs = new List<string> { Pair(left, right) };
        if (field.RunsAhead)
            pairs.AddRange([Pair(left, Side(near.Right, isAhead: true)), Pair(Side(near.Left, isAhead: true), right)]);
        return Found(MatchExpression.Any(pairs), isExact: false);

        string Pair(string one, string other) => $"({one}{joint}{other})";
    }

    private string Side(QueryNode side, bool isAhead) => side switch
    {
        WordNode word => MatchExpression.Any(Stems(word.Word, isAhead)),
        PrefixNode prefix => isAhead ? $"v{ClusterTerms.Beginning(prefix.Prefix).Term[1..]}" : ClusterTerms.Beginning(prefix.Prefix).Term,
        PhraseNode phrase => PhraseText(phrase.Words, isAhead),
        OrNode either => MatchExpression.Any(either.Parts.Select(part => Side(part, isAhead))),
        _ => throw new ArgumentOutOfRangeException(nameof(side)),
    };

    /// <summary>Whether one word of a text could match both sides; a prefix could match any word.</summary>
    private bool MayBeOne(QueryNode one, QueryNode other) =>
        StemsOf(one) is not { } some || StemsOf(other) is not { } others || some.Intersect(others, StringComparer.Ordinal).Any();

    private List<string>? StemsOf(QueryNode side)
    {
        switch (side)
        {
            case WordNode word:
                return [.. Stems(word.Word, isAhead: false)];
            case PhraseNode phrase when !phrase.Words.Contains(null):
                return [.. phrase.Words.OfType<string>().SelectMany(word => Stems(WordSigns.Plain(word), isAhead: false))];
            case OrNode either:
                var parts = either.Parts.Select(StemsOf).ToList();
                return parts.Contains(null) ? null : [.. parts.SelectMany(part => part ?? [])];
            default:
                return null;
        }
    }

    private IEnumerable<string> Stems(string word, bool isAhead) =>
        languages.Prepend(Stemmer.English).Select(language => ClusterTerms.Stem(word, language, isAhead));
}
