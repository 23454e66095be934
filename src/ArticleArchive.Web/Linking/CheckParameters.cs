namespace ArticleArchive.Web.Linking;

/// <summary>The text to check and its speaker; the same for the page and the API.</summary>
/// <param name="Text">The pasted text.</param>
/// <param name="By">Who is said to have spoken; null when nobody is named.</param>
internal sealed record CheckParameters(string Text, string? By)
{
    /// <summary>The longest body that is accepted, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>The longest name that is accepted, in UTF-16 units.</summary>
    public const int MaxNameLength = 200;

    /// <summary>The longest text that fits an address, in UTF-16 units. Percent-encoded it is up to nine times as long.</summary>
    public const int MaxAddressText = 2000;

    /// <summary>Whether the text fits an address, so that it can be linked to.</summary>
    public bool FitsAddress => Text.Length <= MaxAddressText;

    /// <summary>Reads <c>q</c> and <c>by</c> from an address.</summary>
    public static CheckParameters Read(IQueryCollection query) => From(query["q"].FirstOrDefault(), query["by"].FirstOrDefault());

    /// <summary>Reads <c>q</c> and <c>by</c> from a form; otherwise takes the whole body as the text, and <c>by</c> from the address.</summary>
    /// <exception cref="BadHttpRequestException">The body ends early or is too long.</exception>
    /// <exception cref="InvalidDataException">The form has too many fields, or too long ones.</exception>
    public static async Task<CheckParameters> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(cancellationToken);
            return From(form["q"].FirstOrDefault(), form["by"].FirstOrDefault());
        }

        using var body = new StreamReader(request.Body, Encoding.UTF8);
        return From(await body.ReadToEndAsync(cancellationToken), request.Query["by"].FirstOrDefault());
    }

    /// <summary>Cleans a text and a name. NUL characters are not allowed in a page.</summary>
    public static CheckParameters From(string? text, string? by)
    {
        var name = (by ?? "").Replace('\0', ' ').Trim();
        return new((text ?? "").Replace('\0', ' '), name.Length is 0 or > MaxNameLength ? null : name);
    }
}
