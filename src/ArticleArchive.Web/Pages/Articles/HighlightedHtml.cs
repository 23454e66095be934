using ArticleArchive.Content.Rendering;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>Highlights the cited words in their passages.</summary>
internal static class HighlightedHtml
{
    /// <summary>The inline HTML of each passage, in order.</summary>
    public static IReadOnlyList<string> Of(CitedWords cited)
    {
        if (cited.Chosen.Count == 0)
            return [.. cited.Passages.Select(passage => passage.Html)];

        return [.. ArticleHighlighter.Render(cited.Article, cited.Places).Skip(cited.First).Take(cited.Passages.Count)];
    }
}
