using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>Suggests wider queries when nothing was found.</summary>
public static class Relaxations
{
    /// <summary>The most suggestions.</summary>
    public const int MaxSuggestions = 6;

    /// <summary>The fewest words for which results with only some of them are worth showing.</summary>
    private const int MinWordsForAny = 3;

    /// <summary>Wider queries, those that relax least first; empty when nothing can be relaxed.</summary>
    public static IReadOnlyList<WiderQuery> For(Query query)
    {
        var typed = QueryWriter.Write(query);
        return
        [
            .. WithoutFilters(query)
            .Concat(WithLooserWords(query).Where(wider => wider.Query.Root is not { } root || QueryLoosening.Words(root).Any(IsTelling)))
                .Where(wider => !wider.Query.IsEmpty)
                .Select(wider => new WiderQuery(wider.Words, wider.Query with { Typed = QueryWriter.Write(wider.Query), Reading = "" }))
                .Where(wider => wider.Query.Typed != typed)
                .DistinctBy(wider => wider.Query.Typed)
                .Take(MaxSuggestions),
        ];
    }

    /// <summary>The query for any of the words, if there are several; otherwise null.</summary>
    public static Query? AnyWord(Query query)
    {
        var words = query.Root is { } root ? QueryLoosening.Words(QueryLoosening.SeparateWords(root) ?? root) : [];
        if (words.Count < MinWordsForAny || QueryAlgebra.Or(words.Where(IsTelling)) is not { } any)
            return null;

        var wider = query with { Root = any };
        return wider with { Typed = QueryWriter.Write(wider), Reading = "" };
    }

    private static IEnumerable<(string Words, Query Query)> WithoutFilters(Query query)
    {
        yield return ("without the date", Without(query, QueryField.Year, QueryField.Within, QueryField.Before, QueryField.After));
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
        yield return ("without the signs", query with { Root = QueryLoosening.WithoutSigns(root) });
        yield return ("anywhere in the paragraph", query with { Root = QueryLoosening.AnyDistance(root) });
        var separate = QueryLoosening.HasLongPhrase(root) ? "as separate words" : "with inflected forms";
        yield return (separate, query with { Root = QueryLoosening.SeparateWords(root) });

        var words = QueryLoosening.Words(root).Where(IsTelling).ToList();
        if (words.Count > 1)
            yield return ("any of the words", query with { Root = QueryAlgebra.Or(words) });
        foreach (var word in words)
            yield return ($"only “{QueryWriter.Write(word)}”", query with { Root = word });
    }

    /// <summary>Whether a word or phrase narrows a search by itself: nearly every paragraph has frequent words, and pairs of them.</summary>
    private static bool IsTelling(QueryNode term) => term switch
    {
        WordNode word => !FrequentWords.Contains(word.Word),
        PhraseNode phrase => phrase.Words.Count >= MinWordsForAny || phrase.Words.Any(word => word is not null && !FrequentWords.Contains(word)),
        _ => true,
    };

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
}
