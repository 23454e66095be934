namespace ArticleArchive.Search.Sqlite;

/// <summary>Says what a query asks for in the language of FTS5.</summary>
/// <param name="forms">The written forms of a word whose inflected forms count.</param>
/// <param name="question">Which words of which rows are meant.</param>
internal sealed class CoverWriter(Func<string, IReadOnlyList<string>> forms, Question question)
{
    /// <summary>More ways than this to fill the two sides of a NEAR are not written out; both sides are asked for, and the text decides.</summary>
    private const int MostPairs = 400;

    private readonly TermWriter _terms = new(forms, question.Stretch);

    /// <summary>Finds every row with <paramref name="node"/>.</summary>
    public Cover Write(QueryNode node) => node switch
    {
        NearNode near => Near(near),
        OrNode or => Cover.Any([.. or.Parts.Select(Write)]),
        AndNode and => And(and.Parts),
        NotNode => And([node]),
        _ => new Cover(Fts.Any(_terms.Begun(node)), question.IsExact && TermWriter.IsExact(node)),
    };

    private Cover And(IReadOnlyList<QueryNode> parts)
    {
        var wanted = Cover.All([.. parts.Where(part => part is not NotNode).Select(Write)]);
        var unwanted = parts.OfType<NotNode>().Select(not => Write(not.Part)).ToList();

        // An exclusion that finds too much would take away rows that are meant.
        var excluded = Fts.Any(unwanted.Where(part => part.IsExact).Select(part => part.Match));
        var match = excluded is null ? wanted.Match : Fts.Without(wanted.Match ?? question.Kind, excluded);
        return new Cover(match, wanted.IsExact && unwanted.TrueForAll(part => part.IsExact));
    }

    /// <summary>What begins first is in the passage; the other may stand after it.</summary>
    private Cover Near(NearNode near)
    {
        if (!TermWriter.IsExact(near.Left) || !TermWriter.IsExact(near.Right))
            return Cover.All([Anywhere(near.Left), Anywhere(near.Right)]);

        var left = _terms.Begun(near.Left).ToList();
        var right = _terms.Begun(near.Right).ToList();
        var pairs = Pairs(left, right).Concat(Pairs(left, _terms.Ahead(near.Right))).Concat(Pairs(_terms.Ahead(near.Left), right)).ToList();
        return pairs.Count > MostPairs
            ? Cover.All([Anywhere(near.Left), Anywhere(near.Right)])
            : new Cover(Fts.Any(pairs.Select(pair => Fts.Near([pair.One, pair.Other], near.Distance))), question is { IsExact: true, Parted: [] });
    }

    private Cover Anywhere(QueryNode side) => new(Fts.Any(_terms.Begun(side).Concat(_terms.Ahead(side))), IsExact: false);

    private static IEnumerable<(string One, string Other)> Pairs(IEnumerable<string> some, IEnumerable<string> others) =>
        some.SelectMany(one => others.Select(other => (one, other)));
}
