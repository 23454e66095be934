namespace ArticleArchive.History;

/// <summary>A line of a history file is wrong. The reader of the file catches this and reports a problem.</summary>
internal sealed class HistoryFormatException(int line, string message) : Exception(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
