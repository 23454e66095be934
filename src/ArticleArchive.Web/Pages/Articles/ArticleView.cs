using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>An article as its page shows it.</summary>
internal sealed record ArticleView
{
    public required StoredArticle Stored { get; init; }

    public required IReadOnlyList<PassageView> Passages { get; init; }

    /// <summary>Who is quoted.</summary>
    public required IReadOnlyList<QuotedPerson> Quoted { get; init; }

    /// <summary>What is lit; null when nothing was asked for.</summary>
    public Light? Light { get; init; }

    /// <summary>The article's permanent address.</summary>
    public required string Canonical { get; init; }

    public Article Article => Stored.Article;

    /// <summary>Composes the page of an article.</summary>
    /// <param name="stored">The article.</param>
    /// <param name="query">What to light.</param>
    /// <param name="site">The address that the site is known by.</param>
    public static ArticleView Of(StoredArticle stored, QueryText query, Uri site)
    {
        var article = stored.Article;
        var light = Light.On(article, query);
        var notes = SpeakerNote.In(stored);
        var speaking = stored.Utterances.SelectMany(u => u.Utterance.Quotations).Where(q => q.Kind == QuotationKind.Direct).Select(q => q.Place.Passage).ToHashSet();
        return new ArticleView
        {
            Stored = stored,
            Passages = [.. article.Passages.Select((passage, i) => new PassageView
            {
                Passage = passage,
                Address = ArchiveUrls.Passage(article.Slug, passage.Id),
                Permanent = ArchiveUrls.Absolute(site, ArchiveUrls.Passage(article.Slug, passage.Id)),
                Html = light?.Html[i] ?? passage.Html,
                Notes = passage.Kind == PassageKind.Headline ? [] : [.. notes[i]],
                Speaks = speaking.Contains(i),
                Hits = light?.Steps.GetValueOrDefault(i),
            })],
            Quoted = QuotedPerson.In(stored),
            Light = light,
            Canonical = ArchiveUrls.Absolute(site, ArchiveUrls.Article(article.Slug)),
        };
    }
}
