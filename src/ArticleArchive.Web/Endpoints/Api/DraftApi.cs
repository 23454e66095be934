using ArticleArchive.Checking.Drafts;
using ArticleArchive.Importing;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary><c>/api/check/draft</c>: checks every quotation and link of a draft.</summary>
internal sealed class DraftApi(DraftCheck check, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public static readonly string About =
        "Every quotation of a draft with its verdict, speaker and place, and every link to this archive with what became of it. The draft is the "
            + "body: plain text, Markdown, HTML or a Word document, "
        + $"at most {DraftParameters.MaxBytes / 1024} KB and {DraftParameters.MaxQuotations} quotations; none of it is stored. What is not in this "
            + "archive may still have been said.";

    public async Task<IResult> CheckAsync(HttpContext context)
    {
        try
        {
            var sent = await DraftParameters.ReadAsync(context.Request, context.RequestAborted);
            return DraftResponse.Create(await ReportAsync(sent, context), sent, new AbsoluteAddresses(address.For(context.Request)));
        }
        catch (ImportException unreadable)
        {
            return TypedResults.Problem(unreadable.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return TypedResults.BadRequest();
        }
    }

    /// <summary>Checks a posted draft.</summary>
    public Task<DraftReport> ReportAsync(DraftParameters sent, HttpContext context) => check.CheckAsync(
        sent.Draft,
        new DraftOptions
        {
            By = sent.By,
            Site = address.For(context.Request),
            MaxQuotations = DraftParameters.MaxQuotations,
            Limit = TimeSpan.FromSeconds(options.Value.Limits.DraftSeconds),
        },
        context.RequestAborted);
}
