using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Manticore.Searching;

/// <summary>Finds passages that the cluster cannot decide on alone: it is asked for all candidates, whose text is then checked.</summary>
/// <param name="reader">Queries the cluster.</param>
/// <param name="query">The query.</param>
internal sealed class TextCheck(ClusterReader reader, Query query)
{
    private const int RowsAtOnce = 5000;

    private readonly QueryMatcher _matcher = new(query);
    private ArticleKey? _key;
    private StoredArticle? _article;
    private HashSet<int> _meant = [];

    /// <summary>The matching passages, in the order of their places.</summary>
    /// <param name="candidates">The expression that finds the candidates.</param>
    /// <param name="isRanked">Whether rows are given a weight.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<IReadOnlyList<FoundRow>> FindAsync(string candidates, bool isRanked, CancellationToken cancellationToken)
    {
        var found = new List<FoundRow>();
        for (var last = -1L; ;)
        {
            var question = new RowQuestion
            {
                Columns = FoundRow.Columns,
                Match = candidates,
                Days = DayRange.From(query.Filters),
                Where = FormattableString.Invariant($"place>{last}"),
                OrderBy = "place ASC",
                Take = RowsAtOnce,
                IsRanked = isRanked,
            };
            var answer = await reader.QueryAsync([question], cancellationToken).ConfigureAwait(false);
            var rows = answer.Results[0].Rows.Select(FoundRow.Read).ToList();
            var places = await reader.PlacesAsync(rows, cancellationToken).ConfigureAwait(false);
            foreach (var row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (places.TryGetValue(row.Place, out var place) && IsMeant(place))
                    found.Add((row.Flags & ClusterTables.SeveralFlag) == 0 ? row : row with { Speakers = SpeakersIn(place) });
            }

            if (rows.Count < RowsAtOnce)
                return found;
            last = rows[^1].Place;
        }
    }

    // The passages of an article come one after another, so its text is read only once.
    private bool IsMeant(PassagePlace place)
    {
        if (place.Article != _key)
        {
            (_key, _article) = (place.Article, reader.Catalog.Find(place.Article));
            _meant = _article is null ? [] : [.. _matcher.Passages(_article.Article)];
        }

        return _meant.Contains(place.Passage);
    }

    /// <summary>Those of several speakers in whose words alone the query holds.</summary>
    private List<long> SpeakersIn(PassagePlace place)
    {
        if (_article is not { } stored)
            return [];

        return
        [
            .. stored.Utterances
                .Where(said => said.Speaker is not null && said.Utterance.Quotations.Any(quotation => quotation.Place.Passage == place.Passage))
                .Select(said => said.Speaker ?? "").Distinct(StringComparer.Ordinal)
                .Where(speaker => _matcher.Passages(OfOne(stored, speaker)).Contains(place.Passage))
                .Select(ClusterTerms.Digest),
        ];
    }

    private static Article OfOne(StoredArticle stored, string speaker) =>
        stored.Article with { Utterances = [.. stored.Utterances.Where(said => said.Speaker == speaker).Select(said => said.Utterance)] };
}
