using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>Cited words, with their links and citations.</summary>
/// <param name="Cited">The cited words.</param>
/// <param name="Link">
/// The address to share: the permanent one, with the state of the words and, if only some of the words are meant, a directive that makes the browser highlight
/// them.
/// </param>
/// <param name="HighlightLink">The address of the article that makes a browser highlight the words; null when no directive finds them first.</param>
internal sealed record LinkAndCite(CitedWords Cited, string Link, string? HighlightLink)
{
    /// <param name="cited">What is cited.</param>
    /// <param name="site">The site's own address.</param>
    public static LinkAndCite For(CitedWords cited, Uri site)
    {
        var citation = PassageCitation.For(cited.Passages[0]);
        var link = PassageBlocks.Directive(cited) is { } words ? ArchiveUrls.WithDirective(ArchiveUrls.Cited(cited), words) : ArchiveUrls.Cited(cited);
        var highlight = PassageBlocks.DirectiveInArticle(cited) is { } directive ? ArchiveUrls.InContext(cited.Article.Slug, citation, directive) : null;
        return new(cited, ArchiveUrls.Absolute(site, link), highlight is null ? null : ArchiveUrls.Absolute(site, highlight));
    }
}
