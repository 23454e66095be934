using ArticleArchive.Contracts;

namespace ArticleArchive.Mcp.Texts;

/// <summary>Phrases that several answers share.</summary>
internal static class PartText
{
    /// <summary>The part of a list that is shown, and how to get more; null for a complete list.</summary>
    public static string? Shown(PartAnswer part, string what) => Shown(part.Total, part.Page, part.PageSize, what);

    /// <inheritdoc cref="Shown(PartAnswer, string)"/>
    public static string? Shown(long total, int page, int pageSize, string what)
    {
        var pages = (total + pageSize - 1) / pageSize;
        if (total <= pageSize && page == 1)
            return null;

        if (total == 0)
            return $"There are no {what}.";
        if (page > pages)
            return $"There is no page {Wording.Number(page)}: the {Wording.Number(total)} {what} fill {Wording.Number(pages)} "
                + $"{(pages == 1 ? "page" : "pages")}.";

        return page < pages
            ? $"Page {Wording.Number(page)} of {Wording.Number(pages)} of {Wording.Number(total)} {what}. Ask again with page {page + 1} for more."
            : $"Page {Wording.Number(page)} of {Wording.Number(pages)} of {Wording.Number(total)} {what}. There are no more.";
    }

    /// <summary>Where the words were printed: headline, publisher, date.</summary>
    public static string Source(ArticleHead article) => $"“{article.Title}”, {article.Source ?? "publisher not given"}, {article.Date ?? "undated"}";

    /// <summary>The passage's number, address and state.</summary>
    public static string Place(string? number, string? url, string reference, string state) =>
        $"{(number is null ? "" : $"Paragraph {number}: ")}{url ?? reference} (state {state})";

    /// <summary>Who said it, and how certain that is; null for words outside any statement.</summary>
    public static string? Speaker(FoundQuotation? quotation) => quotation switch
    {
        null => null,
        { Speaker: { } speaker } => $"Said by {speaker}{Because(quotation.Cue, quotation.Confidence)}",
        _ => "Quoted, but the article does not say who spoke",
    };

    /// <summary>The basis of an attribution, in brackets.</summary>
    public static string Because(string? cue, double? confidence)
    {
        var words = cue is null ? "decided by the archive, not stated in the text" : $"the article: “{cue}”";
        return confidence is { } measured
            ? FormattableString.Invariant($" ({words}; such attributions were right in {measured:0.####} of the cases checked by people)")
            : $" ({words})";
    }
}
