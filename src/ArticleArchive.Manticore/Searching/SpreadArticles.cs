using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Manticore.Searching;

/// <summary>
/// Finds articles that have all the terms of a query, but in no single passage. It goes through articles with the rarest term, newest first, as far as
/// necessary.
/// </summary>
internal sealed class SpreadArticles(ClusterReader reader)
{
    private const int ArticlesAtOnce = 500;

    public async Task<IReadOnlyList<ArticleSummary>> FindAsync(Query query, int limit, CancellationToken cancellationToken)
    {
        var wanted = query.SpreadTerms;
        if (wanted.Count == 0 || query.Root is not AndNode and)
            return [];

        var parts = await RarestFirstAsync(query, wanted, cancellationToken).ConfigureAwait(false);
        var found = new List<ArticleSummary>();
        for (var below = long.MaxValue; parts[0].Count > 0 && found.Count < limit;)
        {
            var older = parts[0].Question with { Where = FormattableString.Invariant($"article<{below}") };
            var some = await ArticlesAsync(older, cancellationToken).ConfigureAwait(false);
            if (some.Count == 0)
                break;

            below = some[^1].Article;
            foreach (var (question, _) in parts.Skip(1).TakeWhile(_ => some.Count > 0))
            {
                var among = question with { Where = $"article IN {SphinxQl.List(some.Select(row => row.Article))}" };
                some = await ArticlesAsync(among, cancellationToken).ConfigureAwait(false);
            }

            var places = await reader.PlacesAsync(some, cancellationToken).ConfigureAwait(false);
            var keys = some
                .Where(row => places.ContainsKey(row.Place))
                .Select(row => places[row.Place].Article)
                .Where(key => IsMeant(key, query, and))
                .Take(limit - found.Count)
                .ToList();
            found.AddRange(reader.Catalog.Summaries(keys));
        }

        return found;
    }

    private async Task<IReadOnlyList<(RowQuestion Question, long Count)>> RarestFirstAsync(
        Query query, IReadOnlyList<QueryNode> wanted, CancellationToken cancellationToken)
    {
        var state = await reader.StateAsync(cancellationToken).ConfigureAwait(false);
        var planner = new MatchPlanner(state.Languages, isRanked: false);
        var parts = new List<(RowQuestion Question, long Count)>();
        foreach (var part in wanted)
        {
            var plan = planner.Plan(query with { Root = part });
            if ((plan.Passages ?? plan.Candidates) is not { } match)
                return [(new RowQuestion { Columns = "", Match = "" }, 0)];

            var question = new RowQuestion
            {
                Columns = FoundRow.Columns,
                Match = match,
                Days = DayRange.From(query.Filters),
                GroupBy = "article",
                OrderBy = "article DESC",
                Take = ArticlesAtOnce,
            };
            var counted = await reader.QueryAsync([question.Counting], cancellationToken).ConfigureAwait(false);
            parts.Add((question, counted.Results[0].Count));
        }

        return [.. parts.OrderBy(part => part.Count)];
    }

    private async Task<List<FoundRow>> ArticlesAsync(RowQuestion question, CancellationToken cancellationToken)
    {
        var answer = await reader.QueryAsync([question], cancellationToken).ConfigureAwait(false);
        return [.. answer.Results[0].Rows.Select(FoundRow.Read)];
    }

    private bool IsMeant(ArticleKey key, Query query, AndNode and)
    {
        return reader.Catalog.Find(key) is { } stored
            && and.Parts.All(part => part is NotNode not ? !Has(stored, not.Part) : Has(stored, part))
            && !Has(stored, and);

        bool Has(StoredArticle article, QueryNode part) => new QueryMatcher(query with { Root = part }).Passages(article.Article).Count > 0;
    }
}
