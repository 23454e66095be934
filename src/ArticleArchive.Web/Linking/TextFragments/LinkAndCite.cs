using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>What is cited, with its links and citations.</summary>
/// <param name="Cited">What is cited.</param>
/// <param name="Link">The address to give to others: the permanent one, what the words are now, and the words for the browser to light where only some are meant.</param>
/// <param name="Lighting">The address of the article that makes a browser light the words; null when no such address finds them first.</param>
internal sealed record LinkAndCite(CitedWords Cited, string Link, string? Lighting)
{
    /// <param name="cited">What is cited.</param>
    /// <param name="site">The address that the site is known by.</param>
    public static LinkAndCite Of(CitedWords cited, Uri site)
    {
        var citation = new PassageCitation(cited.Range.First, PassageState.Of(cited.Passages[0].Text));
        var link = PassageBlocks.Directive(cited) is { } words ? ArchiveUrls.Lighting(ArchiveUrls.Cited(cited), words) : ArchiveUrls.Cited(cited);
        var lighting = PassageBlocks.DirectiveInArticle(cited) is { } directive ? ArchiveUrls.InContext(cited.Article.Slug, citation, directive) : null;
        return new(cited, ArchiveUrls.Absolute(site, link), lighting is null ? null : ArchiveUrls.Absolute(site, lighting));
    }
}
