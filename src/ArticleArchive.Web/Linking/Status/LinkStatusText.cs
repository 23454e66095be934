namespace ArticleArchive.Web.Linking.Status;

/// <summary>What has become of cited words as plain text, for addresses that answer in one form only.</summary>
internal static class LinkStatusText
{
    /// <summary>The note on passages.</summary>
    public static string Of(LinkStatus receipt) => Of($"{receipt.Heading}. {string.Join(' ', receipt.Sentences)}", receipt.LastWords);

    /// <summary>The note on words of a passage.</summary>
    public static string Of(SelectionStatus note) => Of($"{note.Heading}.", note.LastWords);

    private static string Of(string told, string? lastWords) => lastWords is null ? $"{told}\n" : $"{told}\n\nThe last words on record:\n\n{lastWords}\n";
}
