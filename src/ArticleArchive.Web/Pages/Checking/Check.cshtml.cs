using ArticleArchive.Checking;
using ArticleArchive.Search;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Checking;

/// <summary>Whether a quotation is true to the archive. A POST only carries a text too long for an address: it changes nothing, so it needs no token.</summary>
[Costs(RequestCost.Search)]
[IgnoreAntiforgeryToken]
internal sealed class CheckModel(QuotationCheck check) : PageModel
{
    /// <summary>What is to be checked.</summary>
    public CheckParameters Asked { get; private set; } = new("", null);

    /// <summary>What came of it; null when nothing was asked, or the check was stopped.</summary>
    public CheckedText? Found { get; private set; }

    /// <summary>How long the check was let run; null when it was not stopped.</summary>
    public TimeSpan? StoppedAfter { get; private set; }

    public Task OnGetAsync() => AnswerAsync(CheckParameters.Read(Request.Query));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);

        try
        {
            var asked = await CheckParameters.ReadAsync(Request, HttpContext.RequestAborted);
            if (asked.FitsAddress)
            {
                Response.Headers.Location = ArchiveUrls.Check(asked.Text, asked.By);
                return StatusCode(StatusCodes.Status303SeeOther);
            }

            await AnswerAsync(asked);
            return Page();
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return BadRequest();
        }
    }

    private async Task AnswerAsync(CheckParameters asked)
    {
        Asked = asked;
        if (string.IsNullOrWhiteSpace(asked.Text))
            return;

        try
        {
            Found = await check.CheckAsync(asked.Text, asked.By, HttpContext.RequestAborted);
        }
        catch (SearchTimeoutException stopped)
        {
            OverloadResponses.RetryLater(Response, StatusCodes.Status503ServiceUnavailable, stopped.Limit);
            StoppedAfter = stopped.Limit;
        }
    }
}
