using Markdig.Syntax;

namespace ArticleArchive.Content.Rendering;

/// <summary>A block of the syntax tree that becomes a passage.</summary>
internal sealed record PassageBlock
{
    /// <summary>The kind of passage.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Depth of a heading, 2 to 6; otherwise 0.</summary>
    public int Level { get; init; }

    /// <summary>The HTML structure between the previous passage and this one.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The leaf block, or the table, that contains its words.</summary>
    public required MarkdownObject Source { get; init; }

    /// <summary>Its words, and its HTML without markings.</summary>
    public required RenderedPassage Unmarked { get; init; }
}
