using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace ArticleArchive.Web.Answers;

/// <summary>What tells requests apart that are answered with the same bytes, by what they say themselves.</summary>
/// <param name="Target">Path and query as they were sent.</param>
/// <param name="Host">The host asked for.</param>
/// <param name="Scheme"><c>http</c> or <c>https</c>.</param>
/// <param name="Encodings">The encodings that the client takes, in its own words; empty when it says nothing.</param>
internal readonly record struct AnswerKey(string Target, string Host, string Scheme, string Encodings)
{
    /// <summary>The key of a request; null for one that is no plain reading of an address.</summary>
    public static AnswerKey? Of(HttpContext context)
    {
        var request = context.Request;
        var headers = request.Headers;
        if (!HttpMethods.IsGet(request.Method) || headers.Origin.Count > 0 || headers.AcceptEncoding.Count > 1 || headers.IfNoneMatch.Count > 1)
            return null;

        // Not every server says what was sent.
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget is { Length: > 0 } sent ? sent : request.GetEncodedPathAndQuery();
        return new AnswerKey(target, request.Host.Value ?? "", request.Scheme, headers.AcceptEncoding.ToString());
    }
}
