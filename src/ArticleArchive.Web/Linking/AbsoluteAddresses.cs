using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Contracts;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking;

/// <summary>Absolute addresses for JSON.</summary>
internal sealed class AbsoluteAddresses(Uri site) : IAddresses
{
    public string Article(ArticleSlug slug) => ArchiveUrls.Absolute(site, ArchiveUrls.Article(slug));

    public string Passage(ArticleSlug slug, PassageId id) => ArchiveUrls.Absolute(site, ArchiveUrls.InContext(slug, id));

    public string Cited(ArticleSlug slug, PassageId id, string state) =>
        ArchiveUrls.Absolute(site, ArchiveUrls.Passages(slug, new PassageRange(id, id), state));

    public string? Quotation(WordingId wording) => ArchiveUrls.Absolute(site, ArchiveUrls.Quotation(wording));

    public string? Search(QueryText query) => ArchiveUrls.Absolute(site, ArchiveUrls.ApiSearchFor(query));

    public string? CiteSearch(QueryText query) => ArchiveUrls.Absolute(site, ArchiveUrls.CiteSearchFor(query));
}
