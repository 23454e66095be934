using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking.Searches;

/// <summary>Makes citations of searches, and holds them against the archive as it stands. The work is bounded, whatever the size of the archive.</summary>
internal sealed class SearchCitations(PassageSearch search, CatalogSnapshot catalog, TimeProvider clock)
{
    /// <summary>A search as it is answered now.</summary>
    /// <exception cref="SearchTimeoutException">It took too long.</exception>
    public async Task<SearchCitation> CiteAsync(QueryText text, CancellationToken cancellationToken)
    {
        var found = await FindAsync(QueryParser.Parse(text), cancellationToken);
        return new SearchCitation(text, DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds()), found.Total)
        {
            Passages = found.Total <= SearchCitation.MostPassages ? [.. found.Passages.Select(passage => passage.Passage.Id)] : null,
            State = found.State,
        };
    }

    /// <summary>A cited search then and now.</summary>
    /// <param name="citation">What its address says.</param>
    /// <param name="isWhole">Whether that is what the archive put into it.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="SearchTimeoutException">It took too long.</exception>
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
        var places = await search.PlacesAsync(query, SearchSort.Newest, FoundState.MostPassages, cancellationToken);
        var total = places.Count < FoundState.MostPassages ? places.Count : await search.CountAsync(query, cancellationToken);
        return new FoundPassages(total, catalog.Passages(places));
    }

    /// <summary>The address names what was found: what came and what went is certain, and the records say what they can of it.</summary>
    private CitedSearch Named(CitedSearch compared, IReadOnlyList<PassageId> then, FoundPassages found)
    {
        var past = new ArchivedSearch(catalog, compared.Citation);
        var missing = then.ToList();

        // The same words in two articles may have the same id; the older is taken to be the one that stood.
        var came = found.Passages.Reverse().Where(passage => !missing.Remove(passage.Passage.Id)).Reverse().ToList();
        var stayed = found.Passages.Except(came).ToList();
        var edited = stayed.Select(past.Edited).OfType<ComparedPassage>().ToList();
        var gone = found.AreAll ? missing.Select(past.Gone).OfType<ComparedPassage>().ToList() : [];
        var isSame = came.Count == 0 && missing.Count == 0;
        return compared with
        {
            Standing = isSame ? CitedSearchStanding.Edited : CitedSearchStanding.Different,
            Came = [.. came.Take(SearchCitation.MostPassages).Select(past.Came)],
            Gone = gone,
            Edited = edited,
            Unknown =
            [
                .. Told(came.Count > SearchCitation.MostPassages, $"Only the newest {SearchCitation.MostPassages} that are found now and were not then are shown here."),
                .. Told(!found.AreAll, $"So much is found now that only the newest {Wording.Number(FoundState.MostPassages)} paragraphs were compared; what is found no more cannot be told."),
                .. Told(
                    found.AreAll && gone.Count < missing.Count,
                    $"{Wording.Count(missing.Count - gone.Count, "paragraph that was found then is found no more, and no record tells", "paragraphs that were found then are found no more, and no record tells")} "
                    + "what became of it: the article was taken out of the archive, or changed before it was ever recorded."),
                .. Told(isSame && edited.Count == 0, "Words of the paragraphs were changed, and no record tells which."),
                .. Told(past.IsBounded && gone.Count < missing.Count, $"More than {ArchivedSearch.MostArticles} articles were changed since; only the last {ArchivedSearch.MostArticles} were looked through."),
            ],
        };
    }

    /// <summary>More was found than an address names: there are the counts, and what has changed in the archive since.</summary>
    private CitedSearch Counted(CitedSearch compared, FoundPassages found)
    {
        var citation = compared.Citation;
        var past = new ArchivedSearch(catalog, citation);
        var came = found.Passages.Where(passage => past.HasChanged(passage.Article.Slug)).ToList();
        var isSameCount = citation.Found == found.Total;
        return compared with
        {
            Standing = isSameCount && (citation.State is null || found.State is null) ? CitedSearchStanding.Uncompared : CitedSearchStanding.Different,
            Came = past.IsBounded ? [] : [.. came.Take(SearchCitation.MostPassages).Select(past.Came)],
            Unknown =
            [
                "More was found than the address can name, so what is found no more cannot be told.",
                .. Told(past.IsBounded, $"More than {ArchivedSearch.MostArticles} articles have come or changed since: too many to tell what they added."),
                .. Told(!past.IsBounded && came.Count > SearchCitation.MostPassages, $"Only the newest {SearchCitation.MostPassages} of what came or changed are shown here."),
            ],
        };
    }

    private static string[] Told(bool isSo, string sentence) => isSo ? [sentence] : [];
}
