using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages;

/// <summary>What a reader sees instead of a page that cannot be shown. It does not query the archive, because the archive may be what is missing.</summary>
internal sealed class StatusModel : PageModel
{
    public int Code { get; private set; }

    public string Heading { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public void OnGet([FromRoute] int code)
    {
        Code = code;
        Response.StatusCode = code;
        (Heading, Explanation) = code switch
        {
            StatusCodes.Status404NotFound => (
                "We can’t find that page",
                "The address may be mistyped or cut short. Search for words from the page you want."),
            StatusCodes.Status413PayloadTooLarge => ("That text is too long", $"The archive checks up to {CheckParameters.MaxBytes / 1024} KB that "
                + $"are pasted, or a draft of {DraftParameters.MaxBytes / 1024} KB. Take pictures out of it, or check it in parts."),
            StatusCodes.Status414UriTooLong => ("That address is too long", "The address is longer than the archive accepts. Search for fewer words."),
            StatusCodes.Status503ServiceUnavailable when HttpContext.Features.Get<OverloadReason>() is { } work =>
                ("That request was stopped", work.Explanation),
            StatusCodes.Status503ServiceUnavailable => (
                "The archive is being built",
                "It is reading its articles, which takes from a few seconds to a few minutes. Try again in a moment; this address will work."),
            >= 500 => ("Something went wrong", "The fault is ours, and it has been logged. Try again, or use another page."),
            _ => ("That cannot be done", "This archive is read-only and cannot carry out the request."),
        };
    }

    /// <summary>Whether a search could be answered.</summary>
    public bool CanSearch => Code != StatusCodes.Status503ServiceUnavailable || HttpContext.Features.Get<OverloadReason>() is not null;

    public SearchBox Box { get; } = SearchBox.Empty;
}
