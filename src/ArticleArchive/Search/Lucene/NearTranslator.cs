using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Queries;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>Translates <c>NEAR</c> for one field.</summary>
/// <param name="field">The field to search.</param>
/// <param name="words">The terms that the index has.</param>
internal sealed class NearTranslator(WordField field, IndexWords words)
{
    /// <summary>Translates a node. The earlier operand is in the passage; the other may be after its end.</summary>
    public Translation Translate(NearNode near)
    {
        // Lucene allows no gap in a phrase inside NEAR, so the query finds only the words, and the text decides.
        if (HasGap(near.Left) || HasGap(near.Right))
            return Translation.All([Anywhere(near.Left), Anywhere(near.Right)]);

        var left = Sides(near.Left, isAhead: false);
        var right = Sides(near.Right, isAhead: false);
        var pairs = Pairs(left, right);
        if (field.RunsAhead)
            pairs = pairs.Concat(Pairs(left, Sides(near.Right, isAhead: true))).Concat(Pairs(Sides(near.Left, isAhead: true), right));

        return new Translation(
            BooleanQueries.Any([.. pairs.Select(pair => new SpanNearQuery([pair.One, pair.Other], near.Distance, inOrder: false))]), field.IsExact);
    }

    private static IEnumerable<(SpanQuery One, SpanQuery Other)> Pairs(IEnumerable<SpanQuery> some, IReadOnlyList<SpanQuery> others) =>
        some.SelectMany(one => others.Select(other => (one, other)));

    /// <summary>The alternatives of an operand, grouped by length, because Lucene computes wrong distances when lengths are mixed.</summary>
    private IReadOnlyList<SpanQuery> Sides(QueryNode side, bool isAhead) =>
        [.. Alternatives(side).GroupBy(Length).Select(group => Any([.. group.Select(term => Side(term, isAhead))]))];

    private SpanQuery Side(QueryNode term, bool isAhead) => term switch
    {
        WordNode word => Any([.. Forms(word.Word).Select(form => Placed(form, isAhead))]),
        PrefixNode prefix => new SpanMultiTermQueryWrapper<PrefixQuery>(new PrefixQuery(Placed(IndexTerms.Word(prefix.Prefix), isAhead).Term)),
        PhraseNode phrase => Phrase([.. phrase.Words.OfType<string>().Select(IndexTerms.Asked)], isAhead),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    private IReadOnlyList<string> Forms(string word)
    {
        IEnumerable<string> stems = WordForms.Stems(word, words.Languages);
        return words.Present(field.Name, [.. stems, .. WordForms.OwnStem(word) is { } own ? (string[])[own] : []]);
    }

    private SpanQuery Phrase(IReadOnlyList<string> phrase, bool isAhead)
    {
        var parts = phrase.Select(Part).ToArray();
        return parts is [var only] ? only : new SpanNearQuery(parts, 0, inOrder: true);

        SpanQuery Part(string word, int i) =>
            i == 0 || isAhead || !field.RunsAhead ? Placed(word, isAhead) : Any([Placed(word, isAhead: false), Placed(word, isAhead: true)]);
    }

    private SpanTermQuery Placed(string term, bool isAhead) => new(new Term(field.Name, isAhead ? IndexTerms.Ahead(term) : term));

    /// <summary>The words of an operand in the passage or, where statements continue, after its end.</summary>
    private Translation Anywhere(QueryNode side)
    {
        return new Translation(
            BooleanQueries.Any([.. Alternatives(side).Select(term => BooleanQueries.All([.. Words(term).Select(AnyPlace)]))]), IsExact: false);

        LuceneQuery AnyPlace(QueryNode word) => BooleanQueries.Any([.. Sides(word, isAhead: false), .. field.RunsAhead ? Sides(word, isAhead: true) : []]);
    }

    private static IEnumerable<QueryNode> Words(QueryNode term) =>
        term is PhraseNode phrase ? phrase.Words.OfType<string>().Select(word => new PhraseNode([word])) : [term];

    private static IEnumerable<QueryNode> Alternatives(QueryNode side) => side is OrNode or ? or.Parts.SelectMany(Alternatives) : [side];

    private static bool HasGap(QueryNode side) => Alternatives(side).Any(term => term is PhraseNode phrase && phrase.Words.Contains(null));

    private static int Length(QueryNode term) => term is PhraseNode phrase ? phrase.Words.Count : 1;

    private static SpanQuery Any(IReadOnlyList<SpanQuery> some) => some is [var only] ? only : new SpanOrQuery([.. some]);
}
