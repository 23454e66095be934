using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace ArticleArchive.Web.Http;

/// <summary>Writes errors for programs as problem details (RFC 9457), saying what went wrong and what to do.</summary>
internal static class ProblemResponses
{
    private const string MediaType = "application/problem+json";

    public static Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        var problem = new ProblemDetails
        {
            Status = response.StatusCode,
            Title = ReasonPhrases.GetReasonPhrase(response.StatusCode),
            Detail = context.Features.Get<OverloadReason>()?.Explanation
                ?? (MachineEndpoints.IsMcp(context.Request.Path) ? OfMcp(response.StatusCode) : null)
                ?? Detail(response),
            Instance = context.Request.Path.ToUriComponent(),
        };
        return response.WriteAsJsonAsync(problem, ProblemJson.Default.ProblemDetails, MediaType, context.RequestAborted);
    }

    private static string? OfMcp(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request could not be read. It must be one JSON-RPC message of the Model Context Protocol.",
        StatusCodes.Status403Forbidden => "Pages of other sites may not call this address. Call it from a program, without an Origin header.",
        StatusCodes.Status405MethodNotAllowed =>
            $"This is for assistants: send messages of the Model Context Protocol with POST. {ArchiveUrls.Developers} says how.",
        _ => null,
    };

    private static string Detail(HttpResponse response) => response.StatusCode switch
    {
        StatusCodes.Status400BadRequest => "The request could not be read. Check the address.",
        StatusCodes.Status404NotFound => $"There is nothing at this address. {ArchiveUrls.OpenApi} lists the addresses.",
        StatusCodes.Status405MethodNotAllowed when response.Headers.Allow.ToString() is { Length: > 0 } allowed =>
            $"This address takes {allowed.Replace(",", " or", StringComparison.Ordinal)}.",
        StatusCodes.Status405MethodNotAllowed => "The archive is read-only: use GET or HEAD.",
        StatusCodes.Status410Gone => "This was removed from the archive. The history of its article says what it was.",
        StatusCodes.Status411LengthRequired => "The request must give the length of the text (Content-Length).",
        StatusCodes.Status413PayloadTooLarge => $"The text is too long. At most {CheckParameters.MaxBytes / 1024} KB are checked at once, or a "
            + $"draft of {DraftParameters.MaxBytes / 1024} KB at {ArchiveUrls.ApiDraft}.",
        StatusCodes.Status414UriTooLong => "The address is too long. Shorten the query.",
        StatusCodes.Status415UnsupportedMediaType =>
            $"The text has a Content-Type that is not read here, or none. Send it as text/plain; {ArchiveUrls.OpenApi} lists other types.",
        StatusCodes.Status429TooManyRequests => "Too many requests from this client. Wait as long as Retry-After says, and send requests more slowly.",
        StatusCodes.Status503ServiceUnavailable => "The archive is being built or brought up to date. Wait as long as Retry-After says.",
        >= StatusCodes.Status500InternalServerError => "Something is wrong with the site, not with the request. The site's log has the details.",
        _ => "The request could not be answered.",
    };
}

/// <summary>The JSON of errors.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ProblemJson : JsonSerializerContext;
