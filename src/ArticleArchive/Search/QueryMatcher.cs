using ArticleArchive.Articles;

namespace ArticleArchive.Search;

/// <summary>Decides on the text itself whether a passage has the words asked for, and where. What an engine finds must agree with it.</summary>
public sealed class QueryMatcher(Query query)
{
    /// <summary>The query it decides for.</summary>
    public Query Query { get; } = query;

    /// <summary>
    /// The words asked for in each passage of an article that has them all, in the order of the article, not overlapping. Filters are not looked at,
    /// save <see cref="QueryField.By"/>; the voice is. Empty when no passage has them.
    /// </summary>
    public IReadOnlyList<PassageSpan> Match(Article article) => throw new NotImplementedException();
}
