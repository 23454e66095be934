using ArticleArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>Puts Lucene's queries together.</summary>
internal static class BooleanQueries
{
    /// <summary>Documents with that filter term; it does not count in their score.</summary>
    public static LuceneQuery Filtered(string term) => Unscored(new TermQuery(new Term(Fields.Filter, IndexTerms.Word(term))));

    /// <summary>The same documents, without a part in their score.</summary>
    public static LuceneQuery Unscored(LuceneQuery query) => new ConstantScoreQuery(query) { Boost = 0 };

    /// <summary>The query, where there is one.</summary>
    public static IEnumerable<LuceneQuery> Given(LuceneQuery? query) => query is null ? [] : [query];

    /// <summary>At least one of the queries; finds nothing where there is none.</summary>
    public static LuceneQuery Any(IReadOnlyList<LuceneQuery> queries) => Join(queries, Occur.SHOULD);

    /// <summary>All of the queries, of which there is at least one.</summary>
    public static LuceneQuery All(IReadOnlyList<LuceneQuery> queries) => Join(queries, Occur.MUST);

    /// <summary>The documents that the first finds and none of the others.</summary>
    public static LuceneQuery Without(LuceneQuery query, IReadOnlyList<LuceneQuery> others)
    {
        if (others.Count == 0)
            return query;

        var left = new BooleanQuery { { query, Occur.MUST } };
        foreach (var other in others)
            left.Add(other, Occur.MUST_NOT);
        return left;
    }

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
