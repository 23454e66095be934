using System.ComponentModel;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The articles that an address may mean, because their files have the same name.</summary>
internal sealed record ChoicesAnswer([property: Description("The articles; each has an address of its own.")] IReadOnlyList<ArticleChoice> Choices)
{
    public static ChoicesAnswer From(IReadOnlyList<ArticleSummary> articles, Uri site) =>
        new([.. articles.Select(article => ArticleChoice.From(article, site))]);
}
