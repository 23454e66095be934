using ArticleArchive.Articles;
using Markdig.Syntax;

namespace ArticleArchive.Content.Rendering;

/// <summary>A block of the syntax tree that is a passage.</summary>
internal sealed record PassageBlock
{
    /// <summary>What kind.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Depth of a heading, 2 to 6; else 0.</summary>
    public int Level { get; init; }

    /// <summary>HTML of the structure between the passage before and this one.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The leaf block, or the table, that holds its words.</summary>
    public required MarkdownObject Source { get; init; }

    /// <summary>Its words, and its HTML with nothing marked in it.</summary>
    public required RenderedPassage Unmarked { get; init; }
}
