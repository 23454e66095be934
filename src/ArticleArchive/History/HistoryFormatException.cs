namespace ArticleArchive.History;

/// <summary>A line of a history file that does not hold; caught where the file is read and told as a problem.</summary>
internal sealed class HistoryFormatException(int line, string message) : Exception(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
