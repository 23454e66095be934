using ArticleArchive.Articles;

namespace ArticleArchive.Content.Layouts;

/// <summary>What stands above the body of a plain text, and what it says of the article.</summary>
internal sealed record TextHead
{
    /// <summary>The index of the first line of the headline; null when no line can be one.</summary>
    public int? Headline { get; init; }

    /// <summary>How many lines the headline has.</summary>
    public int HeadlineLines { get; init; }

    /// <summary>The index of the first line of the body.</summary>
    public int Body { get; init; }

    /// <summary>Who wrote it; may be empty.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>When it was published; null when no line says so.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>The place it was filed from; null when the body does not open with one.</summary>
    public string? Dateline { get; init; }

    /// <summary>The agency that filed it; null when the body does not open with one.</summary>
    public string? Agency { get; init; }
}
