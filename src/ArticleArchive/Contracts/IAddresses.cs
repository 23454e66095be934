using ArticleArchive.Articles;
using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Contracts;

/// <summary>Spells the absolute addresses that stand in JSON. A program that serves no site has none, and leaves them out.</summary>
public interface IAddresses
{
    /// <summary>The page of an article.</summary>
    string Article(ArticleSlug slug);

    /// <summary>A passage in its article.</summary>
    string Passage(ArticleSlug slug, PassageId id);

    /// <summary>The page of all printings of some words.</summary>
    string Quotation(WordingId wording);

    /// <summary>A search of the API.</summary>
    string Search(QueryText query);

    /// <summary>The address that cites a search as it is answered now.</summary>
    string CiteSearch(QueryText query);
}
