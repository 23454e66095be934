using ArticleArchive.Content;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing;

/// <summary>An article found in a file of another format.</summary>
public sealed record ImportedArticle
{
    /// <summary>The headline, on one line; null when it is not known.</summary>
    public string? Title { get; init; }

    /// <summary>Its name in addresses; null to make one from the headline.</summary>
    public string? Name { get; init; }

    /// <summary>Its paths on the site that it comes from, each beginning with <c>/</c>; may be empty.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>When it was published; null when that is not known.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>When the publisher last changed it; null when that is not known.</summary>
    public ArticleDate? Updated { get; init; }

    /// <summary>The authors; may be empty.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>The publisher and address of publication; null when not known.</summary>
    public Publisher? Source { get; init; }

    /// <summary>The place it was filed from; null when not known.</summary>
    public string? Dateline { get; init; }

    /// <summary>Its topics; may be empty.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Its status where it was not public, such as <c>draft</c>; it is then held back. Null when it was public.</summary>
    public string? Status { get; init; }

    /// <summary>The standfirst; null when there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The BCP 47 tag of its language; null when the file does not say.</summary>
    public string? Language { get; init; }

    /// <summary>Its text, without the headline.</summary>
    public required IReadOnlyList<ImportedBlock> Blocks { get; init; }

    /// <summary>Points for the archivist to review; may be empty.</summary>
    public IReadOnlyList<ImportDoubt> Doubts { get; init; } = [];

    /// <summary>An article with the date, byline and dateline that its text begins with.</summary>
    internal static ImportedArticle From(string? title, HeadOfText head, IReadOnlyList<ImportedBlock> blocks) => new()
    {
        Title = title,
        Date = head.Date,
        Bylines = head.Bylines,
        Dateline = SingleLine.Collapse(head.Dateline),
        Blocks = ImportedBlock.Below(title, blocks),
    };
}
