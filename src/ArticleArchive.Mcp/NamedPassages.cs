using System.Web;
using ArticleArchive.Catalog;
using ArticleArchive.History;

namespace ArticleArchive.Mcp;

/// <summary>Finds what an address names: an article, or passages of it, wherever they are now.</summary>
internal sealed class NamedPassages(CatalogSnapshot catalog, ArchiveIdentity archive)
{
    private const string State = "v";
    private const int MaxNameLength = 60;

    /// <summary>Finds what an address names.</summary>
    /// <param name="address">An address of the site or of a resource, or <c>slug#id</c>.</param>
    /// <exception cref="ProblemException">The address names nothing in this archive, or its passages are gone.</exception>
    public Named Find(string address)
    {
        var (slug, passages, state) = Read(address.Trim());
        var stored = Article(slug);
        if (passages.Length == 0)
            return new Named(stored, stored.Article.Passages, null) { IsArticle = true };
        if (stored.Utterances.FirstOrDefault(statement => statement.Id == passages) is { } said)
            return new Named(stored, [stored.Article.Passages[said.Utterance.Quotations[0].Place.Passage]], null);
        if (PassageCitation.FromLink(passages, state) is not { } citation)
            throw NotFound($"“{Short(passages)}” is not the id of a passage. get_passage with the address of the article lists its passages.");

        var history = catalog.History(stored.Article.Slug) is { } recorded
            ? new ArticleHistory(HistoryReader.Read(stored.Article.Slug.Value, recorded.Text).Revisions)
            : ArticleHistory.None;
        var cited = new CitationLedger(history, stored.Article).Find(citation);
        return new Named(stored, Standing(stored.Article, cited), cited);
    }

    private (string Slug, string Passages, string? State) Read(string address)
    {
        if (WebAddress.TryParse(address, out var whole))
        {
            if (!IsHere(whole) || !ArticleAddress.TryRead(whole, out var slug, out var passages))
                throw NotFound($"This is not the address of an article here; those begin with {archive.Root.AbsoluteUri}articles/.");

            return (slug, Uri.UnescapeDataString(passages), HttpUtility.ParseQueryString(whole.Query)[State]);
        }

        var mark = address.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? (address, "", null) : (address[..mark], address[(mark + 1)..], null);
    }

    private bool IsHere(Uri address) => address.Scheme == ResourceAddresses.Resources.Scheme
        ? address.Authority.Length == 0
        : string.Equals(address.Authority, archive.Root.Authority, StringComparison.OrdinalIgnoreCase) && address.Scheme is "http" or "https";

    private StoredArticle Article(string name)
    {
        if (!ArticleSlug.TryParse(name, out var slug))
            throw NotFound($"“{Short(name)}” is not the name of an article. search_passages finds articles by their words.");

        return catalog.FindByAnySlug(slug) ?? throw NotFound(catalog.Choices(slug) is { Count: > 0 } choices
            ? $"{slug} is the name of several articles: {string.Join(", ", choices.Select(choice => choice.Slug))}. Name one of them."
            : $"This archive has no article {slug}. search_passages finds articles by their words.");
    }

    /// <summary>The passages that hold the words now.</summary>
    private static IReadOnlyList<Passage> Standing(Article article, CitedPassage cited)
    {
        if (cited.Standing == CitedStanding.Unknown)
            throw NotFound($"{article.Slug} has no such passage, and none is on record. get_passage with the address of the article lists its passages.");
        if (cited.Now.Count == 0)
            throw new ProblemException(ArchiveProblem.Gone($"{CitedWording.Heading(cited)}. The history of {article.Slug} has its last wording."));

        var ids = article.Passages.Select(passage => passage.Id).ToList();
        var (first, last) = (ids.IndexOf(cited.Now[0]), ids.IndexOf(cited.Now[^1]));
        return cited.Citation.IsRange
            ? [.. article.Passages.Skip(Math.Min(first, last)).Take(Math.Abs(last - first) + 1)]
            : [.. article.Passages.Where(passage => cited.Now.Contains(passage.Id))];
    }

    private static string Short(string name) => Shortened.ToBeginning(name, MaxNameLength, "…");

    private static ProblemException NotFound(string detail) => new(ArchiveProblem.NotFound(detail));
}

/// <summary>The article or passages that an address names.</summary>
/// <param name="Stored">The article.</param>
/// <param name="Passages">The passages, in the order of the article; all of them when the address names the article.</param>
/// <param name="Cited">What became of the passage that the link was made from; null when the address names no passage.</param>
internal sealed record Named(StoredArticle Stored, IReadOnlyList<Passage> Passages, CitedPassage? Cited)
{
    /// <summary>Whether the address names a whole article.</summary>
    public bool IsArticle { get; init; }
}
