namespace ArticleArchive.Web.Linking.Status;

/// <summary>The status of cited words as plain text, for the formats without a page.</summary>
internal static class LinkStatusText
{
    /// <summary>The note on passages.</summary>
    public static string Write(LinkStatus status) => Write($"{status.Heading}. {string.Join(' ', status.Sentences)}", status.LastWords);

    /// <summary>The note on words of a passage.</summary>
    public static string Write(SelectionStatus selection) => Write($"{selection.Heading}.", selection.LastWords);

    private static string Write(string note, string? lastWords) => lastWords is null ? $"{note}\n" : $"{note}\n\nThe last recorded wording:\n\n{lastWords}\n";
}
