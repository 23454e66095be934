namespace ArticleArchive.Content.Layouts;

/// <summary>The head of a plain text, and the metadata found there.</summary>
internal sealed record TextHead
{
    /// <summary>The index of the first line of the headline; null when no line can be one.</summary>
    public int? Headline { get; init; }

    /// <summary>The number of lines in the headline.</summary>
    public int HeadlineLines { get; init; }

    /// <summary>The index of the first line of the body.</summary>
    public int Body { get; init; }

    /// <summary>The authors; may be empty.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>When it was published; null when no line gives a date.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>The place it was filed from; null when the body has no dateline.</summary>
    public string? Dateline { get; init; }

    /// <summary>The agency that filed it; null when the body does not name one.</summary>
    public string? Agency { get; init; }
}
