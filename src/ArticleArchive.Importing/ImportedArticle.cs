using ArticleArchive.Articles;

namespace ArticleArchive.Importing;

/// <summary>An article as it was found in a file of another kind.</summary>
public sealed record ImportedArticle
{
    /// <summary>The headline, on one line; null when none could be told.</summary>
    public string? Title { get; init; }

    /// <summary>What it is called in addresses; null to make that from the headline.</summary>
    public string? Name { get; init; }

    /// <summary>Paths that it had on the site it comes from, each beginning with <c>/</c>; may be empty.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>When it was published; null when that could not be told.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>When the publisher last changed it; null when that could not be told.</summary>
    public ArticleDate? Updated { get; init; }

    /// <summary>Who wrote it; may be empty.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>Who published it, and where; null when that could not be told.</summary>
    public Publisher? Source { get; init; }

    /// <summary>The place it was filed from; null when it does not say.</summary>
    public string? Dateline { get; init; }

    /// <summary>What it is about; may be empty.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What it was where it was not public, as <c>draft</c>: it is held back then; else null.</summary>
    public string? Status { get; init; }

    /// <summary>The standfirst; null when there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>BCP 47 tag of its language; null when the file does not say.</summary>
    public string? Language { get; init; }

    /// <summary>Its text, without the headline.</summary>
    public required IReadOnlyList<ImportedBlock> Blocks { get; init; }

    /// <summary>What an archivist should look at; may be empty.</summary>
    public IReadOnlyList<ImportDoubt> Doubts { get; init; } = [];
}
