namespace ArticleArchive.Search;

/// <summary>What to try where nothing was found.</summary>
public static class Relaxations
{
    /// <summary>The most that are offered.</summary>
    public const int Most = 6;

    /// <summary>Queries that ask for less, those that give up least first; empty where nothing can be given up.</summary>
    public static IReadOnlyList<WiderQuery> Of(QueryText text)
    {
        var query = QueryParser.Parse(text);
        return
        [
            .. WithoutFilters(query).Concat(WithLooserWords(query))
                .Where(wider => !wider.Query.IsEmpty)
                .Select(wider => new WiderQuery(wider.Words, Write(wider.Query, text)))
                .DistinctBy(wider => QueryWriter.Write(QueryParser.Parse(wider.Text)))
                .Where(wider => QueryWriter.Write(QueryParser.Parse(wider.Text)) != QueryWriter.Write(query))
                .Take(Most),
        ];
    }

    private static IEnumerable<(string Words, Query Query)> WithoutFilters(Query query)
    {
        yield return ("without the date", Without(query, QueryField.Year, QueryField.Before, QueryField.After));
        yield return ("by any speaker", Without(query, QueryField.By));
        yield return ("in any voice", query with { Voice = null });
        yield return ("without the topic", Without(query, QueryField.Topic));
        yield return ("without the publisher", Without(query, QueryField.Source));
        yield return ("without any filter", query with { Filters = [], Voice = null });
    }

    private static IEnumerable<(string Words, Query Query)> WithLooserWords(Query query)
    {
        if (query.Root is not { } root)
            yield break;

        yield return ("without leaving anything out", query with { Root = QueryLoosening.WithoutExclusions(root) });
        yield return ("anywhere in the paragraph", query with { Root = QueryLoosening.AnyDistance(root) });
        yield return (QueryLoosening.HasLongPhrase(root) ? "as separate words" : "with inflected forms", query with { Root = QueryLoosening.SeparateWords(root) });

        var words = QueryLoosening.Words(root);
        yield return ("any of the words", query with { Root = QueryAlgebra.Or(words) });
        foreach (var word in words)
            yield return ($"only “{QueryWriter.Write(word)}”", query with { Root = word });
    }

    private static Query Without(Query query, params ReadOnlySpan<QueryField> fields)
    {
        var kept = new List<QueryFilter>();
        foreach (var filter in query.Filters)
        {
            if (!fields.Contains(filter.Field))
                kept.Add(filter);
        }

        return query with { Filters = kept };
    }

    /// <summary>Filters that were chosen stay chosen; those that were typed stay typed.</summary>
    private static QueryText Write(Query wider, QueryText original)
    {
        var chosen = original with
        {
            By = Kept(QueryField.By, original.By),
            Topics = Kept(QueryField.Topic, original.Topics),
            Sources = Kept(QueryField.Source, original.Sources),
            Years = Kept(QueryField.Year, original.Years),
            In = wider.Voice is null ? null : original.In,
        };
        var typed = wider with
        {
            Voice = string.Equals(original.In, wider.Voice?.ToString(), StringComparison.OrdinalIgnoreCase) ? null : wider.Voice,
            Filters = [.. wider.Filters.Where(filter => filter.Excluded || !Values(filter.Field).Any(value => Same(value, filter)))],
        };
        return chosen with { Typed = QueryWriter.Write(typed) };

        IReadOnlyList<string> Values(QueryField field) => field switch
        {
            QueryField.By => original.By,
            QueryField.Topic => original.Topics,
            QueryField.Source => original.Sources,
            QueryField.Year => original.Years,
            _ => [],
        };

        IReadOnlyList<string> Kept(QueryField field, IReadOnlyList<string> values) =>
            [.. values.Where(value => wider.Filters.Any(filter => filter.Field == field && !filter.Excluded && Same(value, filter)))];
    }

    private static bool Same(string chosen, QueryFilter filter) => string.Equals(chosen.Trim(), filter.Value, StringComparison.OrdinalIgnoreCase);
}
