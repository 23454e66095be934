using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Decides whose statements in an article a query searches.</summary>
internal sealed class SpeakerFilter(IReadOnlyList<QueryFilter> filters, IReadOnlyList<KnownSpeaker> known)
{
    private readonly List<string> _wanted = [.. Values(filters, excluded: false)];
    private readonly List<string> _excluded = [.. Values(filters, excluded: true)];

    /// <summary>Whether only certain speakers' statements are searched.</summary>
    public bool IsRestricted => _wanted.Count > 0;

    /// <summary>Whether the statements of a speaker are searched; null is for statements by nobody known.</summary>
    public bool Accepts(Attribution? attribution)
    {
        if (attribution is null)
            return !IsRestricted;

        return !_excluded.Exists(name => SpeakerNames.Match(name, attribution, known))
            && (!IsRestricted || _wanted.Exists(name => SpeakerNames.Match(name, attribution, known)));
    }

    private static IEnumerable<string> Values(IReadOnlyList<QueryFilter> filters, bool excluded) =>
        filters.Where(filter => filter.Field == QueryField.By && filter.Excluded == excluded).Select(filter => filter.Value);
}
