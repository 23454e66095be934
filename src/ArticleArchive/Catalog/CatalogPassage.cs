using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>One passage with what a result list shows beside it.</summary>
public sealed record CatalogPassage
{
    /// <summary>The article it stands in.</summary>
    public required ArticleKey Key { get; init; }

    /// <summary>Its index in that article, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>What a list shows of that article.</summary>
    public required ArticleSummary Article { get; init; }

    /// <summary>The passage.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The statements that have a quotation in the passage, in the order of the text, each whole; may be empty.</summary>
    public required IReadOnlyList<StoredUtterance> Utterances { get; init; }

    /// <summary>The reported statements in the passage, in the order of the text; may be empty.</summary>
    public required IReadOnlyList<StoredReport> Reported { get; init; }
}
