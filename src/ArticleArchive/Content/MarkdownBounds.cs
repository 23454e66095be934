using ArticleArchive.Content.Rendering;

namespace ArticleArchive.Content;

/// <summary>Checks whether parsing a Markdown text would exceed the default limits of a stored file.</summary>
public static class MarkdownBounds
{
    /// <summary>What exceeds a limit, in one sentence, and the line, from 1; null when nothing does.</summary>
    public static (int Line, string What)? FirstPassed(string markdown) =>
        MarkdownCounts.FirstExceeded(markdown, new FileLimits()) is { } passed ? (passed.Line + 1, passed.Limit(new Place(passed.Line + 1, 1)).Message) : null;
}
