namespace ArticleArchive.Content.Rendering;

/// <summary>A stretch of a passage's text and the element around it.</summary>
/// <param name="Start">The first position inside.</param>
/// <param name="End">The first position after.</param>
/// <param name="FirstTag">The tag that opens its first piece.</param>
/// <param name="LaterTag">The tag that opens each further piece.</param>
/// <param name="ClosingTag">The tag that closes a piece.</param>
internal sealed record LayerStretch(int Start, int End, string FirstTag, string LaterTag, string ClosingTag)
{
    /// <summary>Quoted words of the n-th statement of the article.</summary>
    /// <remarks>
    /// Not a <c>q</c> element: feed readers, and browsers without the site's style, add their own marks around it, but the marks are in the text.
    /// </remarks>
    public static LayerStretch ForQuotation(Quotation quotation, int number)
    {
        var kind = quotation.Kind == QuotationKind.Direct ? "direct" : "fragment";
        var tag = string.Create(CultureInfo.InvariantCulture, $"<span class=\"q {kind}\" data-utterance=\"{number}\">");
        return new LayerStretch(quotation.Place.Span.Start, quotation.Place.Span.End, tag, tag, "</span>");
    }

    /// <summary>The n-th hit of the article.</summary>
    public static LayerStretch ForHit(TextSpan span, int number) =>
        new(span.Start, span.End, string.Create(CultureInfo.InvariantCulture, $"<mark id=\"hit-{number}\">"), "<mark>", "</mark>");
}
