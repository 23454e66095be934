using ArticleArchive.Checking.Drafts;
using ArticleArchive.Importing;
using ArticleArchive.Importing.Drafts;
using ArticleArchive.Search;
using ArticleArchive.Web.Endpoints.Api;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Checking;

/// <summary>Checks a whole draft, pasted or sent as a file. A POST only carries the draft and changes nothing, so it needs no token.</summary>
[Costs(RequestCost.Export)]
[IgnoreAntiforgeryToken]
internal sealed class DraftModel(DraftApi api, SiteAddress address) : PageModel
{
    /// <summary>The file formats in which the report can be downloaded, with their names.</summary>
    public static IReadOnlyList<(string Format, string Name)> Downloads { get; } =
        [(DraftResponse.Csv, "CSV"), (DraftResponse.Json, "JSON"), (DraftResponse.Sarif, "SARIF")];

    /// <summary>The extensions of the files that a reader may choose.</summary>
    public static string Accepted { get; } = string.Join(',', DraftFile.Extensions);

    /// <summary>The draft that was sent; null when there is none.</summary>
    public DraftParameters? Sent { get; private set; }

    /// <summary>The report on the draft; null when there is nothing to report.</summary>
    public DraftReport? Report { get; private set; }

    /// <summary>Why the draft cannot be read, and what to do; null when it can.</summary>
    public string? Unreadable { get; private set; }

    /// <summary>How long the check ran before it was stopped; null when it was not stopped.</summary>
    public TimeSpan? StoppedAfter { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);

        try
        {
            Sent = await DraftParameters.ReadAsync(Request, HttpContext.RequestAborted);
            Report = string.IsNullOrWhiteSpace(Sent.Text) ? null : await api.ReportAsync(Sent, HttpContext);
            if (Report is { } report && Downloads.Any(download => download.Format == Sent.Format))
                return Download(report, Sent);

            Unreadable = Report is null ? "There is no draft to check. Paste its text, or upload its file." : null;
        }
        catch (ImportException unreadable)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            Unreadable = unreadable.Message;
        }
        catch (SearchTimeoutException stopped)
        {
            OverloadResponses.RetryLater(Response, stopped.Limit);
            StoppedAfter = stopped.Limit;
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return BadRequest();
        }

        return Page();
    }

    private ResultOfReport Download(DraftReport report, DraftParameters sent)
    {
        Response.SaveAs($"draft-check.{sent.Format}");
        return new ResultOfReport(DraftResponse.Create(report, sent, new AbsoluteAddresses(address.For(Request))));
    }

    /// <summary>The same response as the API gives.</summary>
    private sealed class ResultOfReport(IResult result) : ActionResult
    {
        public override Task ExecuteResultAsync(ActionContext context) => result.ExecuteAsync(context.HttpContext);
    }
}
