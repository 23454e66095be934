using ArticleArchive.Articles;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Whose statements a query looks in, in one article.</summary>
internal sealed class SpeakerFilter(IReadOnlyList<QueryFilter> filters, IReadOnlyList<KnownSpeaker> known)
{
    private readonly List<string> _wanted = [.. Values(filters, excluded: false)];
    private readonly List<string> _excluded = [.. Values(filters, excluded: true)];

    /// <summary>True when only the statements of somebody are looked in.</summary>
    public bool Wanted => _wanted.Count > 0;

    /// <summary>True when a statement of that speaker is looked in. Null is a statement of nobody who is known.</summary>
    public bool Accepts(Attribution? attribution)
    {
        if (attribution is null)
            return !Wanted;

        return !_excluded.Exists(name => SpeakerNames.Match(name, attribution, known))
            && (!Wanted || _wanted.Exists(name => SpeakerNames.Match(name, attribution, known)));
    }

    private static IEnumerable<string> Values(IReadOnlyList<QueryFilter> filters, bool excluded) =>
        filters.Where(filter => filter.Field == QueryField.By && filter.Excluded == excluded).Select(filter => filter.Value);
}
