using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Answers;

/// <summary>Takes in a text that is sent to be checked, whole, before anything is done about it: who sends slowly keeps no search waiting.</summary>
internal sealed class TextIntake(IOptions<ArchiveOptions> options) : IDisposable
{
    private const int AtOnce = 64;
    private const int OfOneClient = 8;

    private readonly Lane _texts = new(AtOnce, options.Value.Limits.RequestsPerSecond == 0 ? null : OfOneClient, TimeSpan.Zero);

    /// <summary>Reads the body into memory.</summary>
    /// <returns>True when it is there; else the answer says why not.</returns>
    public async Task<bool> TakeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentLength is not <= CheckParameters.MostBytes)
        {
            context.Response.StatusCode = request.ContentLength is null ? StatusCodes.Status411LengthRequired : StatusCodes.Status413PayloadTooLarge;
            return false;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = CheckParameters.MostBytes;

        using var turn = await _texts.TakeAsync(context);
        if (turn is null)
        {
            await Refusals.BusyAsync(context);
            return false;
        }

        try
        {
            request.EnableBuffering(CheckParameters.MostBytes, CheckParameters.MostBytes);
            await request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            request.Body.Position = 0;
            return true;
        }
        catch (BadHttpRequestException broken)
        {
            context.Response.StatusCode = broken.StatusCode;
            return false;
        }
    }

    public void Dispose() => _texts.Dispose();
}
