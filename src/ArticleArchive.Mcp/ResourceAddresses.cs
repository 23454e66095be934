using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Contracts;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Mcp;

/// <summary>Addresses of articles and passages for a program without a site of its own: those of its resources, or of a site run elsewhere.</summary>
/// <param name="root">The beginning of the addresses: <c>archive:///</c>, <c>https://archive.example/</c>.</param>
public sealed class ResourceAddresses(Uri root) : IAddresses
{
    /// <summary>The beginning of the addresses of resources.</summary>
    public static Uri Resources { get; } = new("archive:///");

    /// <inheritdoc/>
    public string Article(ArticleSlug slug) => $"{root.AbsoluteUri}articles/{Uri.EscapeDataString(slug.Value)}";

    /// <inheritdoc/>
    public string Passage(ArticleSlug slug, PassageId id) => $"{Article(slug)}/{id}";

    /// <inheritdoc/>
    public string Cited(ArticleSlug slug, PassageId id, string state) => $"{Passage(slug, id)}?v={state}";

    /// <inheritdoc/>
    public string? Quotation(WordingId wording) => null;

    /// <inheritdoc/>
    public string? Search(QueryText query) => null;

    /// <inheritdoc/>
    public string? CiteSearch(QueryText query) => null;
}
