using ArticleArchive.Checking;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>Finds passages for the search page, and checks the words as a quotation if they read like one.</summary>
internal sealed class PassageResults(PassageSearch search, QuotationCheck check, CatalogSnapshot catalog, IOptions<ArchiveOptions> options)
{
    private ArchiveLimits Limits => options.Value.Limits;

    /// <summary>Example searches that find something in this archive.</summary>
    public IReadOnlyList<SearchExample> Examples => SearchExample.From(catalog);

    /// <summary>The same parameters, with the page limited to the last that is served.</summary>
    public SearchParameters Limited(SearchParameters asked) => asked with { Page = Math.Min(asked.Page, Limits.SearchPages) };

    /// <summary>One page of results, with the answer above them.</summary>
    /// <exception cref="SearchTimeoutException">The search took too long.</exception>
    public async Task<BoxAnswer> FindAsync(SearchParameters asked, CancellationToken cancellationToken)
    {
        var query = QueryParser.Parse(asked.Text);
        var request = new SearchRequest { Query = query, Sort = asked.Sort, Page = asked.Page, AcceptsPart = true };
        var results = await search.SearchAsync(request, cancellationToken);
        if (ResultList.IsGroupedOverPages(results))
            results = results with
            {
                Hits = (await search.SearchAsync(request with { Page = 1, PageSize = ResultList.MaxGrouped, CountsFacets = false }, cancellationToken)).Hits,
            };

        var found = ResultList.From(results, asked, await YearsAsync(asked, results, cancellationToken), Limits.SearchPages).WithFamilies(catalog);
        if (!results.Reach.IsWhole)
            return new BoxAnswer { Query = results.Request.Query, Found = found, Speakers = NamedSpeaker.In(query, catalog), IsWhole = false };

        var answer = asked.Page == 1 && SpeechQuery.Read(query) is { } speech && (speech.IsAnswered(results.Total) || check.NamesSpeaker(speech.Text))
            ? await CheckAsync(speech, results.Total, cancellationToken)
            : new BoxAnswer();
        if (results.Total == 0 && !answer.HasNearWording && await search.ClosestAsync(query, cancellationToken) is { } closest)
            found = found with { Closest = [.. closest.Hits.Select(hit => ResultView.From(hit, closest.Asked))] };
        return answer with { Query = results.Request.Query, Found = found, Speakers = NamedSpeaker.In(query, catalog) };
    }

    /// <summary>The years to choose from. When one is chosen, the others can still be chosen instead.</summary>
    private async Task<IReadOnlyList<ValueCount>> YearsAsync(SearchParameters asked, SearchResults found, CancellationToken cancellationToken)
    {
        if (asked.Text.Years.Count == 0)
            return found.Facets.Years;

        var anyYear = QueryParser.Parse(asked.Text with { Years = [] });
        return anyYear.IsEmpty
            ? []
            : (await search.SearchAsync(new SearchRequest { Query = anyYear, PageSize = 1, AcceptsPart = true }, cancellationToken)).Facets.Years;
    }

    /// <summary>The answer above the results. It must not hold them up for long. A wording that is not near is shown only when there are no results.</summary>
    private async Task<BoxAnswer> CheckAsync(SpeechQuery speech, long found, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await check.CheckAsync(speech.Text, speech.By, TimeSpan.FromSeconds(Limits.AnswerSeconds), cancellationToken);
            var isShown = answer.Quotations.Any(
                quotation => quotation.Verdict.Places.Count > 0 && (found == 0 && !speech.IsQuestion || quotation.Verdict.Words != WordsFound.NotFound));
            return new BoxAnswer { Checked = isShown ? answer : null };
        }
        catch (SearchTimeoutException)
        {
            return new BoxAnswer { CheckAddress = ArchiveUrls.Check(speech.Text, speech.By) };
        }
    }
}
