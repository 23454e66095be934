namespace ArticleArchive.Web.Pages.Articles;

/// <summary>What has become of cited words as plain text, for addresses that answer in one form only.</summary>
internal static class ReceiptText
{
    /// <summary>What is told of passages.</summary>
    public static string Of(Receipt receipt) => Of($"{receipt.Heading}. {string.Join(' ', receipt.Sentences)}", receipt.LastWords);

    /// <summary>What is told of words of a passage.</summary>
    public static string Of(WordsNote note) => Of($"{note.Heading}.", note.LastWords);

    private static string Of(string told, string? lastWords) => lastWords is null ? $"{told}\n" : $"{told}\n\nThe last words on record:\n\n{lastWords}\n";
}
