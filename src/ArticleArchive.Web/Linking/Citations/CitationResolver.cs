using ArticleArchive.History;
using ArticleArchive.Web.Linking.Histories;
using Microsoft.AspNetCore.WebUtilities;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>Finds what is at the address of passages, for the page, the API and every format with an address of its own.</summary>
internal sealed class CitationResolver(CatalogSnapshot catalog, RecordedHistories histories)
{
    /// <summary>Resolves an address.</summary>
    /// <param name="slug">The slug from the address.</param>
    /// <param name="passages">The passages from the address.</param>
    /// <param name="origin">What the link was made from, as it says itself; null when it does not say.</param>
    public CitedPlace Find(string slug, string passages, string? origin)
    {
        var found = ArticleLookup.Find(catalog, slug);
        var isRange = PassageRange.TryParse(passages, out var range);
        if (found.MovedTo is { } moved)
            return isRange ? new CitedPlace { Redirect = new OtherAddress(moved, range, null) { IsPermanent = true } } : CitedPlace.Nowhere;
        if (found.Article is not { } stored)
            return CitedPlace.Nowhere;

        var article = stored.Article;
        if (stored.Utterances.FirstOrDefault(statement => statement.Id == passages) is { } said)
            return Statement(CitedWords.From(stored, said.Utterance));
        if (!isRange)
            return new CitedPlace { Article = article };
        if (CitedWords.From(stored, range) is not { } words)
            return Follow(article, OriginOf(range, origin) ?? Named(range, null));

        // The spelling of an id is fixed for good; the order of two passages may be reversed again.
        if (words.Range.ToString() != passages)
            return new CitedPlace { Redirect = new OtherAddress(article.Slug, words.Range, null) { IsPermanent = words.Range == range } };

        return new CitedPlace
        {
            Article = article,
            Words = words,
            Outcome = OriginOf(range, origin) is { } citation ? histories.Find(article, citation) : null,
        };
    }

    /// <summary>What a whole address of this site names: an article, or passages or words of it; null for an address elsewhere, or of something else.</summary>
    /// <param name="address">The address as given.</param>
    /// <param name="site">The site's own address.</param>
    public (Article Article, CitedWords? Words)? At(string address, Uri site)
    {
        if (!WebAddress.TryResolve(site, address, out var named)
            || !string.Equals(named.Authority, site.Authority, StringComparison.OrdinalIgnoreCase)
            || !ArticleAddress.TryRead(named, out var name, out var passages)
            || !ArticleSlug.TryParse(name, out var slug)
            || catalog.FindByAnySlug(slug) is not { } stored)
            return null;
        if (passages.Length == 0)
            return (stored.Article, null);

        return PassageRange.TryParse(passages, out var range) && CitedWords.From(stored, range) is { } words
            ? (stored.Article, NamedWords.Read(words, new QueryCollection(QueryHelpers.ParseQuery(named.Query))).Cited)
            : null;
    }

    /// <summary>
    /// Redirects to the passages that hold the words now. The redirect is temporary, since the passages may be split again. The new address records whose words
    /// they were.
    /// </summary>
    private CitedPlace Follow(Article article, PassageCitation citation)
    {
        var cited = histories.Find(article, citation);
        return cited.Standing switch
        {
            CitedStanding.Elsewhere => new CitedPlace { Redirect = new OtherAddress(article.Slug, Successors(cited), citation.ToString()) },
            CitedStanding.Unknown => new CitedPlace { Article = article },
            _ => new CitedPlace { Article = article, Outcome = cited },
        };
    }

    /// <summary>The id of a statement counts the statements of its passage today, so it redirects to the words.</summary>
    private static CitedPlace Statement(CitedWords words) =>
        new() { Redirect = new OtherAddress(words.Article.Slug, words.Range, words.State) { Words = words.Reference?.ToString() } };

    /// <summary>The passages to land on: of a passage that was split, one part; of several passages, all that hold their words.</summary>
    private static PassageRange Successors(CitedPassage cited) => new(cited.Now[0], cited.Citation.IsRange ? cited.Now[^1] : cited.Now[0]);

    /// <summary>What a link was made from: a state of these passages, or other passages whose words these now hold.</summary>
    private static PassageCitation? OriginOf(PassageRange range, string? origin)
    {
        if (PassageState.TryParse(origin, out var state))
            return Named(range, state);
        return PassageCitation.TryParse(origin, out var citation) ? citation : null;
    }

    private static PassageCitation Named(PassageRange range, string? state) => new(range.First, state) { Last = range.Last };
}
