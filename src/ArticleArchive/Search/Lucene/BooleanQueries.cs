using ArticleArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>Combines Lucene queries.</summary>
internal static class BooleanQueries
{
    /// <summary>Finds the documents with a filter term, which does not affect their score.</summary>
    public static LuceneQuery Filtered(string term) => Unscored(new TermQuery(new Term(Fields.Filter, IndexTerms.Word(term))));

    /// <summary>Finds the same documents without affecting their score.</summary>
    public static LuceneQuery Unscored(LuceneQuery query) => new ConstantScoreQuery(query) { Boost = 0 };

    /// <summary>The query in a list; an empty list for null.</summary>
    public static IEnumerable<LuceneQuery> Given(LuceneQuery? query) => query is null ? [] : [query];

    /// <summary>Finds the documents that match at least one of the queries; finds nothing when there are no queries.</summary>
    public static LuceneQuery Any(IReadOnlyList<LuceneQuery> queries) => Join([.. queries.SelectMany(Alternatives)], Occur.SHOULD);

    /// <summary>Finds the documents that match all the queries, of which there must be at least one.</summary>
    public static LuceneQuery All(IReadOnlyList<LuceneQuery> queries) => Join(queries, Occur.MUST);

    /// <summary>Finds the documents that match the first query and none of the others.</summary>
    public static LuceneQuery Without(LuceneQuery query, IReadOnlyList<LuceneQuery> others)
    {
        if (others.Count == 0)
            return query;

        var left = new BooleanQuery { { query, Occur.MUST } };
        foreach (var other in others)
            left.Add(other, Occur.MUST_NOT);
        return left;
    }

    /// <summary>The queries of which a query needs one; the query itself when it has no alternatives. Lucene is quicker when they are not nested.</summary>
    private static IEnumerable<LuceneQuery> Alternatives(LuceneQuery query) =>
        query is BooleanQuery { Boost: 1 } joined && joined.All(clause => clause.Occur == Occur.SHOULD) ? joined.Select(clause => clause.Query) : [query];

    private static LuceneQuery Join(IReadOnlyList<LuceneQuery> queries, Occur occur)
    {
        if (queries.Count == 1)
            return queries[0];

        var joined = new BooleanQuery();
        foreach (var query in queries)
            joined.Add(query, occur);
        return joined;
    }
}
