using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Histories;
using ArticleArchive.Web.Linking.Status;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>An article as its page shows it.</summary>
internal sealed record ArticleView
{
    public required StoredArticle Stored { get; init; }

    public required IReadOnlyList<PassageView> Passages { get; init; }

    /// <summary>Who is quoted.</summary>
    public required IReadOnlyList<QuotedPerson> Quoted { get; init; }

    /// <summary>The highlights; null when nothing was asked for.</summary>
    public Highlights? Highlights { get; init; }

    /// <summary>What to say about the link that was followed; null when it names no passage.</summary>
    public LinkStatus? LinkStatus { get; init; }

    /// <summary>What is recorded about the article; null when nothing is.</summary>
    public StoredHistory? Recorded { get; init; }

    /// <summary>The last change of its words; null when none is known.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The articles that reprint most of this one, or of which it reprints most.</summary>
    public IReadOnlyList<Reprint> Reprints { get; init; } = [];

    /// <summary>The article's permanent address.</summary>
    public required string Canonical { get; init; }

    public Article Article => Stored.Article;

    /// <summary>Composes the page of an article.</summary>
    /// <param name="stored">The article.</param>
    /// <param name="query">What to highlight.</param>
    /// <param name="site">The public address of the site.</param>
    /// <param name="status">What to say about the link that was followed; null when it names no passage.</param>
    public static ArticleView From(StoredArticle stored, QueryText query, Uri site, LinkStatus? status = null)
    {
        var article = stored.Article;
        var highlights = Highlights.On(article, query);
        var source = string.Join(" · ", new[] { article.Title, article.Metadata.Publisher?.Name, article.Date?.Words ?? "Undated" }.OfType<string>());
        var (notes, reports) = (SpeakerNote.In(stored), ReportNote.In(stored));
        var speaking = stored.Utterances.SelectMany(u => u.Utterance.Quotations)
            .Where(q => q.Kind == QuotationKind.Direct)
            .Select(q => q.Place.Passage)
            .ToHashSet();
        return new ArticleView
        {
            Stored = stored,
            Passages =
            [
                .. article.Passages.Select((passage, i) => PassageView.From(article, passage) with
                {
                    Source = passage.Kind == PassageKind.Headline ? null : source,
                    Html = highlights?.Html[i] ?? passage.Html,
                    Notes = passage.Kind == PassageKind.Headline ? [] : [.. notes[i]],
                    Reports = passage.Kind == PassageKind.Headline ? [] : [.. reports[i]],
                    Speaks = speaking.Contains(i),
                    LinkStatus = status?.ShownWith == passage.Id ? status : null,
                    Hits = highlights?.Steps.GetValueOrDefault(i),
                }),
            ],
            Quoted = QuotedPerson.In(stored),
            Highlights = highlights,
            LinkStatus = status,
            Canonical = ArchiveUrls.Absolute(site, ArchiveUrls.Article(article.Slug)),
        };
    }

    /// <summary>The same view, with what other articles print of the article.</summary>
    public ArticleView WithFamilies(CatalogSnapshot catalog)
    {
        var families = FamilyLink.In(Stored, catalog);
        return this with
        {
            Passages = [.. Passages.Select((passage, i) => passage with { Families = [.. families[i]] })],
            Reprints = catalog.Reprints(Article.Slug),
        };
    }
}
