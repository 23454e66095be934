using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>Shows a search as keywords in context: each occurrence of the words is a line, with the text before and after it.</summary>
/// <param name="search">Reads queries as the ordinary search does.</param>
/// <param name="index">Finds the matches.</param>
/// <param name="catalog">Provides the texts.</param>
public sealed class Concordance(PassageSearch search, IMatchIndex index, CatalogSnapshot catalog)
{
    /// <summary>One page of lines.</summary>
    /// <exception cref="SearchTimeoutException">It exceeded the time limit of searches.</exception>
    public async Task<LinePage> FindAsync(LineRequest request, CancellationToken cancellationToken)
    {
        var (read, found) = await PlacesAsync(request, cancellationToken).ConfigureAwait(false);
        return new LinePage(read, found, Read(catalog, found.Places), [.. found.Groups.Select(group => (group, NameOf(group.Value, request.Order)))]);
    }

    /// <summary>The places of the lines, without their words, for exporting a whole list.</summary>
    /// <exception cref="SearchTimeoutException">It exceeded the time limit of searches.</exception>
    public async Task<(LineRequest Read, FoundLines Found)> PlacesAsync(LineRequest request, CancellationToken cancellationToken)
    {
        var read = request with { Query = await search.ReadAsync(request.Query, cancellationToken).ConfigureAwait(false) };
        return (read, await TimeLimit.RunAsync(search.Limit, token => index.LinesAsync(read, token), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The lines at the given places, in order; those whose passages are gone or have changed are left out.</summary>
    public static IReadOnlyList<Line> Read(CatalogSnapshot catalog, IReadOnlyList<LinePlace> places)
    {
        var passages = catalog.Passages([.. places.Select(place => place.Passage).Distinct()]).ToDictionary(found => new PassagePlace(found.Key, found.Index));
        return [.. places.Select(place => passages.TryGetValue(place.Passage, out var found) ? Line.From(found, place) : null).OfType<Line>()];
    }

    /// <summary>The name of a group as shown to readers; empty if its lines have no word, speaker or publisher.</summary>
    private string NameOf(string value, LineOrder order) => order switch
    {
        LineOrder.Speaker => catalog.FindSpeaker(value)?.Name ?? value,
        LineOrder.Newest or LineOrder.Oldest when value != DatePeriods.Undated => DatePeriods.Words(value),
        LineOrder.Source => value,
        _ => QueryWriter.Plain(value),
    };
}
