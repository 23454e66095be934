using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Searches;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>A search that somebody cited: what it found then, and what it finds now.</summary>
[Costs(RequestCost.Search)]
[ShowsTimes(ShownTimes.OfDatabase)]
internal sealed class CitedModel(SearchCitations citations, SearchReferences references) : PageModel
{
    /// <summary>The search; null when the address does not say what was asked, when, and how much was found.</summary>
    public CitedSearch? Compared { get; private set; }

    /// <summary>The citation in every form; null when the address is not one that the archive made.</summary>
    public CitePanel? Panel { get; private set; }

    /// <summary>The citation in one line; null when <see cref="Panel"/> is.</summary>
    public string? Plain => Panel?.Forms[0].Text;

    public async Task OnGetAsync()
    {
        if (SearchCitation.Read(Request.Query, out var isWhole) is not { } citation)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Compared = await citations.CompareAsync(citation, isWhole, HttpContext.RequestAborted);
        Panel = isWhole ? references.Panel(citation, Request) : null;
    }

    /// <summary>A sentence about what has become of the passages found.</summary>
    public static string WordsOf(CitedSearch compared) => compared.Standing switch
    {
        CitedSearchStanding.Unchanged when compared.Now == 0 => "Nothing was found then, and nothing is found now.",
        CitedSearchStanding.Unchanged => "The results are the same as then, to the letter.",
        CitedSearchStanding.Edited => "The same paragraphs are found, but some of their words have changed since.",
        CitedSearchStanding.Different => "The results are no longer the same.",
        CitedSearchStanding.Uncompared => "The number of paragraphs is the same. There are too many to check whether they are the same paragraphs.",
        _ => "This address has been altered or cut short, so its record of the earlier results cannot be trusted.",
    };
}
