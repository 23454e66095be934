using System.Text;

namespace ArticleArchive.Web.Linking;

/// <summary>What is to be checked; the page and the API take the same.</summary>
/// <param name="Text">What was pasted.</param>
/// <param name="By">Who is said to have spoken; null when nobody is.</param>
internal sealed record CheckParameters(string Text, string? By)
{
    /// <summary>The longest body that is read, in bytes.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>The longest name that is read, in UTF-16 units.</summary>
    public const int LongestName = 200;

    /// <summary>The longest text that is kept in an address, in UTF-16 units. Percent-encoded it is up to nine times as long.</summary>
    public const int LongestInAddress = 2000;

    /// <summary>Whether an address can hold it, to be linked to.</summary>
    public bool FitsAddress => Text.Length <= LongestInAddress;

    /// <summary>Reads <c>q</c> and <c>by</c> of an address.</summary>
    public static CheckParameters Read(IQueryCollection query) => Of(query["q"].FirstOrDefault(), query["by"].FirstOrDefault());

    /// <summary>Reads <c>q</c> and <c>by</c> of a form that was sent; or the whole body as the text, and <c>by</c> of the address.</summary>
    /// <exception cref="BadHttpRequestException">The body is broken off or too long.</exception>
    /// <exception cref="InvalidDataException">The form has too many fields, or too long ones.</exception>
    public static async Task<CheckParameters> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(cancellationToken);
            return Of(form["q"].FirstOrDefault(), form["by"].FirstOrDefault());
        }

        using var body = new StreamReader(request.Body, Encoding.UTF8);
        return Of(await body.ReadToEndAsync(cancellationToken), request.Query["by"].FirstOrDefault());
    }

    /// <summary>A text and a name as they came. A NUL has no place in a page.</summary>
    public static CheckParameters Of(string? text, string? by)
    {
        var name = (by ?? "").Replace('\0', ' ').Trim();
        return new((text ?? "").Replace('\0', ' '), name.Length is 0 or > LongestName ? null : name);
    }
}
