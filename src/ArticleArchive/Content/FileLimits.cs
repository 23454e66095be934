namespace ArticleArchive.Content;

/// <summary>The limits of a stored file. A file that exceeds one is held back, and its problem names the setting.</summary>
public sealed record FileLimits
{
    /// <summary>The size of a file, in megabytes.</summary>
    public int Megabytes { get; init; } = 10;

    /// <summary>Seconds that reading a file may take.</summary>
    public int Seconds { get; init; } = 60;

    /// <summary>Megabytes of memory that may be allocated while a file is read, including what is freed meanwhile.</summary>
    public int MemoryMegabytes { get; init; } = 4_000;

    /// <summary>Paragraphs in an article, headings and tables included.</summary>
    public int Passages { get; init; } = 20_000;

    /// <summary>Cells in a Markdown table, including those that fill up short rows.</summary>
    public int Cells { get; init; } = 50_000;

    /// <summary>Square brackets that may open a link in one paragraph of Markdown.</summary>
    public int Links { get; init; } = 1_000;

    /// <summary>Link definitions in a Markdown file.</summary>
    public int Definitions { get; init; } = 2_000;

    /// <summary>Speakers named in the metadata of an article.</summary>
    public int Speakers { get; init; } = 500;

    /// <summary>How deeply quotations and lists of Markdown may be nested.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>The size of a history file, in megabytes.</summary>
    public int HistoryMegabytes { get; init; } = 32;

    /// <summary>The size of a file, in bytes.</summary>
    internal long Bytes => Megabytes * Megabyte;

    /// <summary>The size of a history file, in bytes.</summary>
    internal long HistoryBytes => HistoryMegabytes * Megabyte;

    /// <summary>The memory that may be allocated while a file is read, in bytes.</summary>
    internal long MemoryBytes => MemoryMegabytes * Megabyte;

    private const long Megabyte = 1024 * 1024;
}
