using ArticleArchive.Web.Http;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>Sends a long text while it is made, so that it is never held in memory as a whole.</summary>
internal static class StreamedText
{
    private const int AtOnce = 32 * 1024;

    /// <summary>Sends the pieces of a text, one after another.</summary>
    public static async Task SendAsync(HttpContext context, IEnumerable<string> pieces)
    {
        var text = new StringBuilder();
        using var left = pieces.GetEnumerator();
        Fill(text, left);
        while (text.Length >= AtOnce)
        {
            await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
            text.Clear();

            // The slot was given back when the response began. The next part takes one again, so a slow reader holds none.
            using var lease = context.Features.Get<ConcurrencyGate>() is { } gate ? await gate.ReacquireAsync(context) : null;
            Fill(text, left);
        }

        await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
    }

    private static void Fill(StringBuilder text, IEnumerator<string> pieces)
    {
        while (text.Length < AtOnce && pieces.MoveNext())
            text.Append(pieces.Current);
    }
}
