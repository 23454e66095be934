using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>What a list shows of an article.</summary>
public sealed record ArticleSummary
{
    /// <summary>Its name in addresses.</summary>
    public required ArticleSlug Slug { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published; null when undated.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>Who published it; null when not given.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>What it is about; may be empty.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>BCP 47 tag of the language it is written in; null for English.</summary>
    public string? Language { get; init; }

    /// <summary>The standfirst; null when there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The first words of its first paragraph, at most 300 UTF-16 units, cut at a word; empty when it has none.</summary>
    public string Opening { get; init; } = "";

    /// <summary>How many numbered passages it has.</summary>
    public int Paragraphs { get; init; }
}
