using ArticleArchive.Content.Writing;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary>
/// An article as a Markdown file: the stored file if it is Markdown; for a plain-text article, the same words in Markdown that reads back unchanged.
/// </summary>
internal static class MarkdownText
{
    public static string Write(Article article) => article.File.Format == StoredFormat.Markdown ? article.File.Text : Render(article);

    private static string Render(Article article)
    {
        var text = new StringBuilder(FrontMatterText.Write(article));
        foreach (var passage in article.Passages.Where(passage => passage.Kind is not (PassageKind.Headline or PassageKind.Standfirst)))
            text.Append('\n').Append(MarkdownWords.Escape(passage.Text)).Append('\n');

        return text.ToString();
    }
}
