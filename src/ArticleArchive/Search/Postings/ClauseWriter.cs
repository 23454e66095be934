namespace ArticleArchive.Search.Postings;

/// <summary>Turns a query into clauses.</summary>
/// <param name="words">The words that it is looked up in.</param>
/// <param name="isInflected">False to find words only as they are typed.</param>
internal sealed class ClauseWriter(IWordList words, bool isInflected)
{
    /// <summary>True when a query asks for inflected forms.</summary>
    public static bool Inflects(QueryNode? node) => node switch
    {
        WordNode => true,
        NearNode near => Inflects(near.Left) || Inflects(near.Right),
        AndNode and => and.Parts.Any(Inflects),
        OrNode or => or.Parts.Any(Inflects),
        NotNode not => Inflects(not.Part),
        _ => false,
    };

    /// <summary>The clause of a query; every passage where no words are asked for.</summary>
    public IClause Write(QueryNode? node) => node switch
    {
        null => new EveryClause(),
        NearNode near => new NearClause(Term(near.Left), Term(near.Right), near.Distance),
        AndNode and => new AllClause([.. and.Parts.Where(part => part is not NotNode).Select(Write)], [.. and.Parts.OfType<NotNode>().Select(not => Write(not.Part))]),
        NotNode not => new AllClause([new EveryClause()], [Write(not.Part)]),
        OrNode or => new AnyClause([.. or.Parts.Select(Write)]),
        _ => Term(node),
    };

    private ITermClause Term(QueryNode node) => node switch
    {
        WordNode word => new WordClause(isInflected ? words.Forms(word.Word) : [words.Exact(word.Word)]),
        PrefixNode prefix => new WordClause(words.Beginning(prefix.Prefix)),
        PhraseNode { Words: [{ } only] } => new WordClause([words.Exact(only)]),
        PhraseNode phrase => new PhraseClause(Placed(phrase)),
        OrNode or => new AnyTermClause([.. or.Parts.Select(Term)]),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private List<(PlaceReader Word, int Distance)> Placed(PhraseNode phrase)
    {
        var placed = new List<(PlaceReader, int)>();
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            if (phrase.Words[i] is { } word)
                placed.Add((words.Exact(word), i));
        }

        return placed;
    }
}
