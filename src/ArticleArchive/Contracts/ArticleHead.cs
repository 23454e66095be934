using System.ComponentModel;
using ArticleArchive.Catalog;

namespace ArticleArchive.Contracts;

/// <summary>The article of a passage, in brief.</summary>
public sealed record ArticleHead(
    [property: Description("The article's name in addresses.")] string Slug,
    [property: Description("The headline.")] string Title,
    [property: Description("Publication date, EDTF level 1 (2016-01-29, 2016-01~); null when undated.")] string? Date,
    [property: Description("The publisher's name; null when not given.")] string? Source)
{
    /// <summary>The head of an article in a list.</summary>
    public static ArticleHead From(ArticleSummary article) => new(article.Slug.Value, article.Title, article.Date?.Edtf, article.Metadata.Publisher?.Name);

    /// <summary>The head of a whole article.</summary>
    public static ArticleHead From(Article article) => new(article.Slug.Value, article.Title, article.Date?.Edtf, article.Metadata.Publisher?.Name);
}
