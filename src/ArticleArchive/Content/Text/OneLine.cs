namespace ArticleArchive.Content.Text;

/// <summary>Text on one line.</summary>
internal static class OneLine
{
    /// <summary>The words of <paramref name="text"/> with single spaces between them; line breaks and runs of white space become spaces.</summary>
    public static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
