using System.Text.RegularExpressions;
using ArticleArchive.Content;
using MimeKit;
using MimeKit.Text;

namespace ArticleArchive.Importing.Formats;

/// <summary>A message saved by a mail program, usually a press release.</summary>
internal sealed partial class MailMessage : ISingleArticleFormat
{
    static MailMessage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public string Name => "message";

    public string Extension => ".eml";

    public bool Recognises(ReadOnlySpan<byte> bytes, string extension) => extension == ".eml" && !UnsupportedFiles.IsNotText(bytes);

    public ImportedArticle Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var message = MimeMessage.Load(stream);
        if (message.Headers.Count == 0 || (message.Body is null))
            throw new ImportException("The file has no message header, or no body.", "Save the message again as .eml.");
        if (message.Body is MimeKit.Cryptography.MultipartEncrypted || message.Body.ContentType.IsMimeType("application", "pkcs7-mime"))
            throw new ImportException("The message is encrypted.", "Open it in the mail program that has the key and save it decrypted.");
        if (IsCutOff(message.Body, bytes))
            throw new ImportException("The message is incomplete.", "Save it again from the mail program.");

        var (blocks, head) = Words(message);
        if (blocks.Count == 0)
            throw new ImportException(
                "The message contains no words.", Attached(message).Any() ? "Save its attachments, and import those." : "Open it in a mail program.");

        var title = SingleLine.Collapse(Forwarded().Replace(message.Subject ?? "", ""));
        var sender = message.From.Mailboxes.Select(mailbox => SingleLine.Collapse(mailbox.Name)).FirstOrDefault(name => name is not null);
        var organisation = SingleLine.Collapse(message.Headers[HeaderId.Organization]);
        return new ImportedArticle
        {
            Title = title,
            Date = SentOn(message),
            Bylines = head?.Bylines ?? [],
            Source = organisation is null ? null : new Publisher(organisation, null, SingleLine.Collapse(message.MessageId)),
            Dateline = SingleLine.Collapse(head?.Dateline),
            Language = SingleLine.Collapse(message.Headers[HeaderId.ContentLanguage]),
            Blocks = ImportedBlock.Below(title, blocks),
            Doubts = [.. DoubtsOf(message, sender, organisation, head)],
        };
    }

    private static IEnumerable<ImportDoubt> DoubtsOf(MimeMessage message, string? sender, string? organisation, HeadOfText? head)
    {
        if (sender is not null && organisation is null)
            yield return new ImportDoubt("This is the sender, who may be the publisher or somebody who forwarded it.", "source", sender);
        if (sender is not null && head?.Bylines is null or { Count: 0 })
            yield return new ImportDoubt("This is the sender, who may be the author or an office.", "byline", sender);
        if (Forwarded().IsMatch(message.Subject ?? ""))
            yield return new ImportDoubt("The message is a reply or was forwarded: its date and sender may not be those of the text.", "date");
        if (Attached(message).ToArray() is { Length: > 0 } attached)
            yield return new ImportDoubt($"The attachments were not imported: {string.Join(", ", attached)}.");
    }

    private static IEnumerable<string> Attached(MimeMessage message) =>
        message.Attachments.Select(part => SingleLine.Collapse(part.ContentDisposition?.FileName ?? part.ContentType.Name) ?? part.ContentType.MimeType);

    /// <summary>The message's plain text if it has any, otherwise its HTML.</summary>
    private static (IReadOnlyList<ImportedBlock> Blocks, HeadOfText? Head) Words(MimeMessage message)
    {
        if (message.BodyParts.OfType<TextPart>().FirstOrDefault(
            part => part.IsPlain && !part.IsAttachment && !string.IsNullOrWhiteSpace(part.Text)) is { } plain)
        {
            var head = HeadOfText.Read(
                plain.IsFlowed ? new FlowedToText { DeleteSpace = plain.ContentType.Parameters["delsp"] == "yes" }.Convert(plain.Text) : plain.Text);
            return ([.. head.Paragraphs.Select(ImportedBlock.Paragraph)], head);
        }

        return message.HtmlBody is { } html ? (WebPage.BlocksOf(html), null) : ([], null);
    }

    private static ArticleDate? SentOn(MimeMessage message) =>
        message.Headers.Contains(HeaderId.Date)
            && message.Date != default
            && ArticleDate.TryParse(message.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), out var date)
            ? date
            : null;

    private static bool IsCutOff(MimeEntity body, byte[] bytes) =>
        body is Multipart { Boundary: { Length: > 0 } boundary } && bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes($"--{boundary}--")) < 0;

    [GeneratedRegex(@"^(?:\s*(?:fwd?|re|tr|wg|aw)\s*:)+\s*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Forwarded();
}
