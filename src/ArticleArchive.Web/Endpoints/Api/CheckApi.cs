using ArticleArchive.Checking;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary><c>/api/check</c>: checks quotations against the archive.</summary>
internal sealed class CheckApi(QuotationCheck check, SiteAddress address)
{
    public const string About =
        "Checks a quotation against the archive: its words, whether they are quoted or the reporter's, who spoke, what the rest of the sentence says, "
            + "and the answer in one sentence. "
        + "A quotation that is not here may still have been said. In a text with several quotations, each is checked.";

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
        TypedResults.Ok(
            CheckAnswer.From(await check.CheckAsync(asked.Text, asked.By, context.RequestAborted), new AbsoluteAddresses(address.For(context.Request))));
}
