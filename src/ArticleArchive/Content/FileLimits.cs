namespace ArticleArchive.Content;

/// <summary>What a stored file may ask for at most. A file that asks for more is held back, and its problem names the setting.</summary>
public sealed record FileLimits
{
    /// <summary>The size of a file, in megabytes.</summary>
    public int Megabytes { get; init; } = 10;

    /// <summary>Seconds that reading a file may take.</summary>
    public int Seconds { get; init; } = 60;

    /// <summary>Megabytes of memory that are taken while a file is read, those given back meanwhile included.</summary>
    public int MemoryMegabytes { get; init; } = 4_000;

    /// <summary>Paragraphs of an article, headings and tables included.</summary>
    public int Passages { get; init; } = 20_000;

    /// <summary>Cells of a table in Markdown; rows that are too short are filled up.</summary>
    public int Cells { get; init; } = 50_000;

    /// <summary>Square brackets of one paragraph of Markdown, each of which may open a link.</summary>
    public int Links { get; init; } = 1_000;

    /// <summary>Link definitions of a Markdown file.</summary>
    public int Definitions { get; init; } = 2_000;

    /// <summary>Speakers that the metadata of an article names.</summary>
    public int Speakers { get; init; } = 500;

    /// <summary>How deep quotations and lists of Markdown stand in one another.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>The size of a history file, in megabytes.</summary>
    public int HistoryMegabytes { get; init; } = 32;

    /// <summary>The size of a file, in bytes.</summary>
    internal long Bytes => Megabytes * Megabyte;

    /// <summary>The size of a history file, in bytes.</summary>
    internal long HistoryBytes => HistoryMegabytes * Megabyte;

    /// <summary>Bytes of memory that are taken while a file is read.</summary>
    internal long MemoryBytes => MemoryMegabytes * Megabyte;

    private const long Megabyte = 1024 * 1024;
}
