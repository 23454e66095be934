using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking.Searches;

/// <summary>Cites searches, and compares cited searches with the archive as it is now. The work is bounded, whatever the size of the archive.</summary>
internal sealed class SearchCitations(PassageSearch search, CatalogSnapshot catalog, TimeProvider clock)
{
    /// <summary>Cites a search with its results now.</summary>
    /// <exception cref="SearchTimeoutException">The search took too long.</exception>
    public async Task<SearchCitation> CiteAsync(QueryText text, CancellationToken cancellationToken)
    {
        var found = await FindAsync(QueryParser.Parse(text), cancellationToken);
        return new SearchCitation(text, DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds()), found.Total)
        {
            Passages = found.Total <= SearchCitation.MaxPassages ? [.. found.Passages.Select(passage => passage.Passage.Id)] : null,
            State = found.State,
        };
    }

    /// <summary>Compares a cited search with its results now.</summary>
    /// <param name="citation">The citation from the address.</param>
    /// <param name="isWhole">Whether its figures are those that the archive put there.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="SearchTimeoutException">The search took too long.</exception>
    public async Task<CitedSearch> CompareAsync(SearchCitation citation, bool isWhole, CancellationToken cancellationToken)
    {
        var found = await FindAsync(citation.Query, cancellationToken);
        var compared = new CitedSearch { Citation = citation, Standing = CitedSearchStanding.Altered, Now = found.Total, Archive = catalog.Summary };
        if (!isWhole)
            return compared;
        if (citation.State is not null && citation.State == found.State)
            return compared with { Standing = CitedSearchStanding.Unchanged };
        return citation.Passages is { } then ? Named(compared, then, found) : Counted(compared, found);
    }

    private async Task<FoundPassages> FindAsync(Query query, CancellationToken cancellationToken)
    {
        var places = await search.PlacesAsync(query, SearchSort.Newest, ResultsDigest.MaxPassages, cancellationToken);
        var total = places.Count < ResultsDigest.MaxPassages ? places.Count : await search.CountAsync(query, cancellationToken);
        return new FoundPassages(total, catalog.Passages(places));
    }

    /// <summary>The address names the passages found, so the difference is certain; the records explain what they can.</summary>
    private CitedSearch Named(CitedSearch compared, IReadOnlyList<PassageId> then, FoundPassages found)
    {
        var past = new ArchivedSearch(catalog, compared.Citation);
        var missing = then.ToList();

        // Passages with the same words in two articles may have the same id; the older is taken to be the cited one.
        var came = found.Passages.Reverse().Where(passage => !missing.Remove(passage.Passage.Id)).Reverse().ToList();
        var stayed = found.Passages.Except(came).ToList();
        var edited = stayed.Select(past.Edited).OfType<ComparedPassage>().ToList();
        var gone = found.AreAll ? missing.Select(past.Gone).OfType<ComparedPassage>().ToList() : [];
        var isSame = came.Count == 0 && missing.Count == 0;
        return compared with
        {
            Standing = isSame ? CitedSearchStanding.Edited : CitedSearchStanding.Different,
            Added = [.. came.Take(SearchCitation.MaxPassages).Select(past.Added)],
            Gone = gone,
            Edited = edited,
            Unknown =
            [
                .. When(
                    came.Count > SearchCitation.MaxPassages,
                    $"{Wording.Number(came.Count)} paragraphs are new; only the newest {SearchCitation.MaxPassages} are shown."),
                .. When(
                    !found.AreAll,
                    $"Only the newest {Wording.Number(ResultsDigest.MaxPassages)} results were compared, so paragraphs no longer found are not listed."),
                .. When(
                    found.AreAll && gone.Count < missing.Count,
                    $"{Wording.Count(missing.Count - gone.Count, "paragraph is", "paragraphs are")} no longer found, and the archive has no earlier record "
                        + "of the words. "
                        + (past.IsBounded
                            ? $"Only the {ArchivedSearch.MaxArticles} articles changed most recently were compared."
                            : "The article was removed, or changed before the archive first recorded it.")),
                .. When(isSame && edited.Count == 0, "Some of the wording has changed, but the archive has no earlier text to compare."),
            ],
        };
    }

    /// <summary>More was found than an address can name, so only the counts and the changes in the archive since can be compared.</summary>
    private CitedSearch Counted(CitedSearch compared, FoundPassages found)
    {
        var citation = compared.Citation;
        var past = new ArchivedSearch(catalog, citation);
        var came = found.Passages.Where(passage => past.HasChanged(passage.Article.Slug)).ToList();
        var isSameCount = citation.Found == found.Total;
        return compared with
        {
            Standing = isSameCount && (citation.State is null || found.State is null) ? CitedSearchStanding.Uncompared : CitedSearchStanding.Different,
            Added = past.IsBounded ? [] : [.. came.Take(SearchCitation.MaxPassages).Select(past.Added)],
            Unknown =
            [
                "The search found too many paragraphs to list in its address, so those no longer found cannot be shown.",
                .. When(
                    past.IsBounded,
                    $"More than {ArchivedSearch.MaxArticles} articles have been added or changed since, too many to list the new paragraphs."),
                .. When(
                    !past.IsBounded && came.Count > SearchCitation.MaxPassages,
                    $"Only the newest {SearchCitation.MaxPassages} of the paragraphs added or changed are shown here."),
            ],
        };
    }

    private static string[] When(bool isSo, string sentence) => isSo ? [sentence] : [];
}
