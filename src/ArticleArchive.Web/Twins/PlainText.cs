using ArticleArchive.Articles;

namespace ArticleArchive.Web.Twins;

/// <summary>An article as plain text: the headline, then every passage, a blank line between them.</summary>
internal static class PlainText
{
    public static string Of(Article article) => string.Join("\n\n", article.Passages.Select(passage => passage.Text)) + "\n";
}
