using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Contracts;

/// <summary>Writes the absolute addresses in JSON. A program that serves no site has none and leaves them out.</summary>
public interface IAddresses
{
    /// <summary>The page of an article.</summary>
    string Article(ArticleSlug slug);

    /// <summary>A passage in its article.</summary>
    string Passage(ArticleSlug slug, PassageId id);

    /// <summary>A passage on its own, with the state of its words: the address to cite.</summary>
    string Cited(ArticleSlug slug, PassageId id, string state);

    /// <summary>The page of all printings of some words; null when the site has no such pages.</summary>
    string? Quotation(WordingId wording);

    /// <summary>A search of the API; null when the site does not answer searches.</summary>
    string? Search(QueryText query);

    /// <summary>The address that cites a search as answered now; null when the site has no such addresses.</summary>
    string? CiteSearch(QueryText query);
}
