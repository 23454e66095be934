using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;

namespace ArticleArchive.Manticore.Searching;

/// <summary>Finds passages of a cluster that was filled from another catalog: articles by slug, passages by their words.</summary>
internal sealed class SlugPlaces(ClusterNode distributor, CatalogSnapshot catalog)
{
    private const int ArticlesAtOnce = 4000;

    private readonly Dictionary<long, ArticleKey?> _keys = [];

    /// <summary>The places of passages in the catalog, by their places in the cluster.</summary>
    public async Task<IReadOnlyDictionary<long, PassagePlace>> FindAsync(ClusterState state, IReadOnlyList<FoundRow> found, CancellationToken cancellationToken)
    {
        foreach (var articles in found.Select(row => row.Article).Distinct().Where(article => !_keys.ContainsKey(article)).Chunk(ArticlesAtOnce))
            await LookUpAsync(state, articles, cancellationToken).ConfigureAwait(false);

        var places = new Dictionary<long, PassagePlace>();
        foreach (var row in found)
        {
            var passage = ArticleKey.PassageOfRow(row.Place);
            if (_keys.GetValueOrDefault(row.Article) is { } key && ClusterTerms.Digest(catalog.TextOf(key, passage)) == row.Mark)
                places[row.Place] = new PassagePlace(key, passage);
        }

        return places;
    }

    private async Task LookUpAsync(ClusterState state, IReadOnlyList<long> articles, CancellationToken cancellationToken)
    {
        var condition = FormattableString.Invariant($"article IN {SphinxQl.List(articles)} AND born<={state.Number} AND died>{state.Number}");
        var rows = await distributor.QueryAsync(
            $"SELECT article, slug FROM {ClusterTables.Articles} WHERE {condition} LIMIT 0,{ArticlesAtOnce} OPTION max_matches={ArticlesAtOnce}",
            cancellationToken).ConfigureAwait(false);
        foreach (var article in articles)
            _keys[article] = null;
        foreach (var row in rows[0].Rows)
            _keys[ResultRows.Number(row[0])] = KeyOf($"{row[1]}");
    }

    private ArticleKey? KeyOf(string text) =>
        ArticleSlug.TryParse(text, out var slug) ? catalog.FindKey(slug) : null;
}
