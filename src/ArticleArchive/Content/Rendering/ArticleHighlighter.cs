namespace ArticleArchive.Content.Rendering;

/// <summary>Highlights words in an article: renders its passages again with <c>mark</c> around the given spans.</summary>
public static class ArticleHighlighter
{
    /// <summary>
    /// The inline HTML of each passage, in order, like <see cref="Passage.Html"/> but with every span wrapped in <c>&lt;mark&gt;</c>; the first piece of the
    /// n-th span (from 1, in the order of the article) has <c>id="hit-n"</c>.
    /// </summary>
    /// <param name="article">The article as it was read.</param>
    /// <param name="spans">The spans to highlight, in the order of the text, without overlaps.</param>
    public static IReadOnlyList<string> Render(Article article, IReadOnlyList<PassageSpan> spans) =>
        MarkedHtml.Render(PassageTree.Build(article), article.Utterances, spans);
}
