namespace ArticleArchive.Articles;

/// <summary>One addressable block of an article. Readers see "paragraph".</summary>
public sealed record Passage
{
    /// <summary>The permanent id, unique in the article.</summary>
    public required PassageId Id { get; init; }

    /// <summary>
    /// The number beside the passage, counted from 1 as a reader would count; it shifts when the article is edited.
    /// Null for headline, standfirst and headings, which nobody counts.
    /// </summary>
    public int? Number { get; init; }

    /// <summary>What kind of block it is.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Depth of a heading, 2 to 6; 0 for every other kind.</summary>
    public int Level { get; init; }

    /// <summary>The words, as stored, without markup. Line breaks inside the passage are <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The words with their markup: safe inline HTML (for a table the whole <c>table</c>), quotations marked as <c>q</c>.</summary>
    public required string Html { get; init; }

    /// <summary>HTML of the structure that is opened or closed between the passage before and this one, such as <c>&lt;/ul&gt;&lt;blockquote&gt;</c>.</summary>
    public string Lead { get; init; } = "";
}
