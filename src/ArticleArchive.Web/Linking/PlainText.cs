namespace ArticleArchive.Web.Linking;

/// <summary>An article as plain text: the headline, then every passage, with a blank line between them.</summary>
internal static class PlainText
{
    private const string Separator = "\n\n";

    public static string Write(Article article) => string.Join(Separator, article.Passages.Select(passage => passage.Text)) + "\n";

    /// <summary>The start of a passage in the text, in UTF-16 units.</summary>
    public static int StartOf(Article article, int passage) => article.Passages.Take(passage).Sum(before => before.Text.Length + Separator.Length);
}
