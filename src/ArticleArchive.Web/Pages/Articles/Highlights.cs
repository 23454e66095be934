using ArticleArchive.Content.Rendering;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>The words of a query, highlighted in an article.</summary>
internal sealed record Highlights
{
    /// <summary>What was asked for, in plain English.</summary>
    public required string Reading { get; init; }

    /// <summary>The address of the article without highlights.</summary>
    public required string Off { get; init; }

    /// <summary>What was typed, to keep it in addresses.</summary>
    public required QueryText Text { get; init; }

    /// <summary>The highlighted places, in the order of the article; may be empty.</summary>
    public required IReadOnlyList<PassageSpan> Places { get; init; }

    /// <summary>The inline HTML of each passage, with the places marked.</summary>
    public required IReadOnlyList<string> Html { get; init; }

    /// <summary>The places in each passage that has any, by the index of the passage.</summary>
    public required IReadOnlyDictionary<int, HitSteps> Steps { get; init; }

    /// <summary>Highlights the words in an article; null when no words were asked for.</summary>
    public static Highlights? On(Article article, QueryText text)
    {
        var query = QueryParser.Parse(text);
        if (query.Root is null)
            return null;

        var places = new QueryMatcher(query).Match(article);
        return new Highlights
        {
            Reading = query.Reading,
            Off = ArchiveUrls.Article(article.Slug),
            Text = text,
            Places = places,
            Html = places.Count > 0 ? ArticleHighlighter.Render(article, places) : [.. article.Passages.Select(p => p.Html)],
            Steps = places
                .Select((place, i) => (place.Passage, Number: i + 1))
                .GroupBy(place => place.Passage)
                .ToDictionary(here => here.Key, here => new HitSteps(here.First().Number, here.Last().Number, places.Count)),
        };
    }
}

/// <summary>The highlighted places of one passage, numbered from 1 through the article.</summary>
/// <param name="First">The number of the first place in the passage.</param>
/// <param name="Last">The number of the last place in the passage.</param>
/// <param name="Total">The number of places in the article.</param>
internal sealed record HitSteps(int First, int Last, int Total)
{
    /// <summary>The place before this passage's first, wrapping round to the last of the article.</summary>
    public int Previous => First > 1 ? First - 1 : Total;

    /// <summary>The place after this passage's last, wrapping round to the first of the article.</summary>
    public int Next => Last < Total ? Last + 1 : 1;
}
