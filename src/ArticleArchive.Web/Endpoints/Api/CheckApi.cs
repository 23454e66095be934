using ArticleArchive.Checking;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary><c>/api/check</c>: whether quotations are true to the archive.</summary>
internal sealed class CheckApi(QuotationCheck check, SiteAddress address)
{
    public const string About =
        "Whether a quotation is true to the archive: its words, whose voice they are, who spoke, what the sentence round them says, and one sentence that answers. "
        + "What is not here may still have been said. A text with quotations in it has each of them checked.";

    public Task<Ok<CheckAnswer>> CheckAsync(HttpContext context) => AnswerAsync(CheckParameters.Read(context.Request.Query), context);

    public async Task<Results<Ok<CheckAnswer>, BadRequest>> CheckPostedAsync(HttpContext context)
    {
        try
        {
            return await AnswerAsync(await CheckParameters.ReadAsync(context.Request, context.RequestAborted), context);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return TypedResults.BadRequest();
        }
    }

    private async Task<Ok<CheckAnswer>> AnswerAsync(CheckParameters asked, HttpContext context) =>
        TypedResults.Ok(CheckAnswer.Of(await check.CheckAsync(asked.Text, asked.By, context.RequestAborted), new AbsoluteAddresses(address.Of(context.Request))));
}
