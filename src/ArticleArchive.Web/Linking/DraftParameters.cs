using ArticleArchive.Checking.Drafts;
using ArticleArchive.Importing;
using ArticleArchive.Importing.Drafts;

namespace ArticleArchive.Web.Linking;

/// <summary>A draft sent to be checked; the same for the page and the API. None of it is stored.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Text">Its text in a form that can be sent again: the source, or for a Word document one line for each paragraph.</param>
/// <param name="By">The speaker of quotations for which the draft names nobody; null when none is given.</param>
/// <param name="Format">The requested format of the report; null when none is requested.</param>
internal sealed record DraftParameters(Draft Draft, string Text, string? By, string? Format)
{
    /// <summary>The longest body that is accepted, in bytes: enough for a document without large pictures.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The most quotations of a draft that are checked.</summary>
    public const int MaxQuotations = 500;

    /// <summary>The media type of a Word document.</summary>
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The field with the text.</summary>
    public const string TextField = "q";

    /// <summary>The field with the file name of the text.</summary>
    public const string NameField = "name";

    /// <summary>The field with a file.</summary>
    public const string FileField = "file";

    /// <summary>The field with a line number and the address that words of the line are linked to.</summary>
    public const string LinkField = "link";

    private const int MaxFileNameLength = 200;

    /// <summary>The links of a Word document, each with its line: they are missing from its text when that is sent again.</summary>
    public IEnumerable<string> LinksToSend => IsWord(Draft.Name)
        ? Draft.Links.Where(link => !Text.Contains(link.Address, StringComparison.Ordinal)).Select(
            link => string.Create(CultureInfo.InvariantCulture, $"{link.From.Line} {link.Address}"))
        : [];

    /// <summary>Reads a form with a file or a text; otherwise the whole body, in the format that its media type says.</summary>
    /// <exception cref="ImportException">The draft cannot be read.</exception>
    /// <exception cref="BadHttpRequestException">The body ends early or is too long.</exception>
    /// <exception cref="InvalidDataException">The form has too many fields, or too long ones.</exception>
    public static async Task<DraftParameters> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            return Create(
                NameOf(request),
                await BytesAsync(request.Body, cancellationToken),
                request.Query["by"].FirstOrDefault(),
                request.Query["format"].FirstOrDefault());

        var form = await request.ReadFormAsync(cancellationToken);
        var (by, format) = (form["by"].FirstOrDefault(), form["format"].FirstOrDefault());
        if (form.Files.GetFile(FileField) is { Length: > 0 } file)
        {
            await using var content = file.OpenReadStream();
            return Create(CleanName(file.FileName), await BytesAsync(content, cancellationToken), by, format);
        }

        var name = CleanName(form[NameField].FirstOrDefault());
        var text = (form[TextField].FirstOrDefault() ?? "").Replace('\0', ' ');
        if (!IsWord(name))
            return Create(name, Encoding.UTF8.GetBytes(text), by, format);

        var draft = Draft.OfLines(text);
        return new(draft with { Name = name, Links = [.. draft.Links.Concat(LinksOf(form[LinkField]))] }, text, CheckParameters.From("", by).By, format);
    }

    private static DraftParameters Create(string? name, byte[] bytes, string? by, string? format)
    {
        var draft = DraftFile.Read(name ?? "draft.txt", bytes) with { Name = name };
        var text = IsWord(name) ? string.Join('\n', draft.Blocks.Select(block => block.Text)) : DraftFile.TextOf(bytes).Replace('\0', ' ');
        return new(draft, text, CheckParameters.From("", by).By, format);
    }

    private static bool IsWord(string? name) => name?.EndsWith(ArchiveUrls.DocumentEnding, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The name from the address; otherwise one with the extension that fits the body's media type.</summary>
    private static string? NameOf(HttpRequest request) =>
        CleanName(request.Query["name"].FirstOrDefault()) ?? request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "text/markdown" => "draft.md",
            "text/html" or "application/xhtml+xml" => "draft.html",
            WordType => "draft" + ArchiveUrls.DocumentEnding,
            _ => null,
        };

    /// <summary>The last part of a path, since some browsers send all of it; null when nothing is left.</summary>
    private static string? CleanName(string? name)
    {
        var last = string.Concat((name ?? "").Split('/', '\\')[^1].Where(sign => !char.IsControl(sign))).Trim();
        return last.Length is 0 or > MaxFileNameLength ? null : last;
    }

    private static IEnumerable<DraftLink> LinksOf(IEnumerable<string?> sent)
    {
        foreach (var parts in sent.OfType<string>().Select(link => link.Split(' ', 2)))
        {
            if (parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
                yield return new DraftLink(parts[1], new DraftPlace(line, 1), new DraftPlace(line, 1));
        }
    }

    private static async Task<byte[]> BytesAsync(Stream body, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await body.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
