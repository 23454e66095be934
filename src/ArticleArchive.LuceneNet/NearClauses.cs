using ArticleArchive.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace ArticleArchive.LuceneNet;

/// <summary>Says what words are to be near each other in the language of Lucene.</summary>
/// <param name="question">Where the words are looked for.</param>
/// <param name="inflected">False to find words only as they are typed.</param>
internal sealed class NearClauses(Question question, bool inflected)
{
    /// <summary>What begins first is in the passage; the other may stand after it.</summary>
    public Asked Of(NearNode near)
    {
        // Lucene has no gap in a phrase that stands near something; it finds the words, and the text decides.
        if (HasGap(near.Left) || HasGap(near.Right))
            return Asked.All([Anywhere(near.Left), Anywhere(near.Right)]);

        var left = Sides(near.Left, isAhead: false);
        var right = Sides(near.Right, isAhead: false);
        var pairs = Pairs(left, right);
        if (question.GoesAhead)
            pairs = pairs.Concat(Pairs(left, Sides(near.Right, isAhead: true))).Concat(Pairs(Sides(near.Left, isAhead: true), right));

        return new Asked(Clauses.Any([.. pairs.Select(pair => new SpanNearQuery([pair.One, pair.Other], near.Distance, inOrder: false))]), question.IsExact);
    }

    private static IEnumerable<(SpanQuery One, SpanQuery Other)> Pairs(IEnumerable<SpanQuery> some, IReadOnlyList<SpanQuery> others) =>
        some.SelectMany(one => others.Select(other => (one, other)));

    /// <summary>The alternatives of a side, those of one length together: Lucene misjudges what is near where lengths are mixed.</summary>
    private IReadOnlyList<SpanQuery> Sides(QueryNode side, bool isAhead) =>
        [.. Alternatives(side).GroupBy(Length).Select(group => Any([.. group.Select(term => Side(term, isAhead))]))];

    private SpanQuery Side(QueryNode term, bool isAhead) => term switch
    {
        WordNode word => Any([.. (inflected ? Terms.Inflected(word.Word) : [Terms.Exact(word.Word)]).Select(form => Term(form, isAhead))]),
        PrefixNode prefix => new SpanMultiTermQueryWrapper<PrefixQuery>(new PrefixQuery(Term(Terms.Exact(prefix.Prefix), isAhead).Term)),
        PhraseNode phrase => Phrase([.. phrase.Words.OfType<string>().Select(Terms.Exact)], isAhead),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    private SpanQuery Phrase(IReadOnlyList<string> words, bool isAhead)
    {
        var parts = words.Select((word, i) => i == 0 || isAhead || !question.GoesAhead ? Term(word, isAhead) : Any([Term(word, isAhead: false), Term(word, isAhead: true)])).ToArray();
        return parts is [var only] ? only : new SpanNearQuery(parts, 0, inOrder: true);
    }

    private SpanTermQuery Term(string term, bool isAhead) => new(new Term(question.Field, isAhead ? Terms.Ahead(term) : term));

    /// <summary>The words of a side in the passage or, where they go on, after it.</summary>
    private Asked Anywhere(QueryNode side)
    {
        return new Asked(Clauses.Any([.. Alternatives(side).Select(term => Clauses.All([.. Words(term).Select(AnyPlace)]))]), IsExact: false);

        LuceneQuery AnyPlace(QueryNode word) => Clauses.Any([.. Sides(word, isAhead: false), .. question.GoesAhead ? Sides(word, isAhead: true) : []]);
    }

    private static IEnumerable<QueryNode> Words(QueryNode term) => term is PhraseNode phrase ? phrase.Words.OfType<string>().Select(word => new PhraseNode([word])) : [term];

    private static IEnumerable<QueryNode> Alternatives(QueryNode side) => side is OrNode or ? or.Parts.SelectMany(Alternatives) : [side];

    private static bool HasGap(QueryNode side) => Alternatives(side).Any(term => term is PhraseNode phrase && phrase.Words.Contains(null));

    private static int Length(QueryNode term) => term is PhraseNode phrase ? phrase.Words.Count : 1;

    private static SpanQuery Any(IReadOnlyList<SpanQuery> some) => some is [var only] ? only : new SpanOrQuery([.. some]);
}
