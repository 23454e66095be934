using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Answers;

/// <summary>An answer as it went out.</summary>
/// <param name="Edition">What it was made from.</param>
/// <param name="Route">The pattern of its route, for the log.</param>
/// <param name="Headers">Its headers, but for those that belong to a connection or a moment.</param>
/// <param name="Body">Its bytes, compressed as they were sent.</param>
internal sealed record RepeatedAnswer(AnswerEdition Edition, string Route, KeyValuePair<string, StringValues>[] Headers, byte[] Body)
{
    private static readonly string[] OfTheMoment =
        [HeaderNames.Date, HeaderNames.Age, HeaderNames.Server, HeaderNames.Connection, HeaderNames.KeepAlive, HeaderNames.TransferEncoding, HeaderNames.ContentLength];

    /// <summary>An answer that was just given; null when it is none to give again.</summary>
    public static RepeatedAnswer? Of(HttpContext context, string route, byte[] body)
    {
        var response = context.Response;
        var edition = context.Features.Get<AnswerEdition>();

        // Only an answer of one state of the archive from its beginning to its end has a tag.
        return edition is not null && response.StatusCode == StatusCodes.Status200OK && response.Headers.ETag == edition.Tag
            ? new RepeatedAnswer(edition, route, [.. response.Headers.Where(header => !OfTheMoment.Contains(header.Key, StringComparer.OrdinalIgnoreCase))], body)
            : null;
    }

    /// <summary>Gives it again.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        foreach (var (name, value) in Headers)
            response.Headers[name] = value;
        response.ContentLength = Body.Length;
        await response.BodyWriter.WriteAsync(Body, context.RequestAborted);
    }

    /// <summary>Says that the client has it already.</summary>
    public void WriteUnchanged(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        foreach (var (name, value) in Headers)
        {
            if (!name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) || name.Equals(HeaderNames.ContentSecurityPolicy, StringComparison.OrdinalIgnoreCase))
                response.Headers[name] = value;
        }
    }
}
