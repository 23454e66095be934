using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.History;
using ArticleArchive.Web.Citing;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>A passage on a page of its own.</summary>
internal sealed record PassagePage
{
    private const int ContextUpTo = 240;

    public required Article Article { get; init; }

    public required Passage Passage { get; init; }

    /// <summary>Who speaks in it; may be empty.</summary>
    public required IReadOnlyList<SpeakerNote> Speakers { get; init; }

    /// <summary>The end of the passage before; null at the start of the article.</summary>
    public string? Before { get; init; }

    /// <summary>The beginning of the passage after; null at the end of the article.</summary>
    public string? After { get; init; }

    /// <summary>Its permanent address.</summary>
    public required string Canonical { get; init; }

    /// <summary>The address to give to others: the permanent one, and what the words are now.</summary>
    public required string Cited { get; init; }

    /// <summary>What to tell of the link that was followed; null when it does not say what it was made from.</summary>
    public Receipt? Receipt { get; init; }

    /// <summary>The address of the article that makes a browser light the words; null when no such address finds them first.</summary>
    public string? Lighting { get; init; }

    /// <summary>The passage as it is cited.</summary>
    public required CitedWords Words { get; init; }

    /// <summary>Composes the page of a passage; null when the article has none of that id.</summary>
    public static PassagePage? Of(StoredArticle stored, PassageId id, Uri site)
    {
        var article = stored.Article;
        var index = article.Passages.Select(p => p.Id).ToList().IndexOf(id);
        if (index < 0)
            return null;

        var directive = TextDirective.For(ArticleBlocks.Of(stored), ArticleBlocks.IndexOf(index));
        var state = PassageState.Of(article.Passages[index].Text);
        return new PassagePage
        {
            Article = article,
            Passage = article.Passages[index],
            Words = new CitedWords(stored, index, index),
            Speakers = SpeakerNote.Within(stored, index),
            Before = index > 1 ? Shortened.ToEnd(article.Passages[index - 1].Text, ContextUpTo) : null,
            After = index > 0 && index + 1 < article.Passages.Count ? Shortened.ToBeginning(article.Passages[index + 1].Text, ContextUpTo) : null,
            Canonical = ArchiveUrls.Absolute(site, ArchiveUrls.Passage(article.Slug, id)),
            Cited = ArchiveUrls.Absolute(site, ArchiveUrls.Passage(article.Slug, id, state)),
            Lighting = directive is null ? null : ArchiveUrls.Absolute(site, ArchiveUrls.InContext(article.Slug, new PassageCitation(id, state), directive)),
        };
    }
}
