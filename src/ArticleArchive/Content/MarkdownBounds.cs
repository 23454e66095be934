using ArticleArchive.Content.Rendering;

namespace ArticleArchive.Content;

/// <summary>Tells whether parsing a Markdown text would take more than a stored file may ask for by default.</summary>
public static class MarkdownBounds
{
    /// <summary>What there is too much of, one sentence, and the line, from 1; null when the text keeps within all bounds.</summary>
    public static (int Line, string What)? FirstPassed(string markdown) =>
        MarkdownCounts.FirstPassed(markdown, new FileLimits()) is { } passed ? (passed.Line + 1, passed.Limit(new Place(passed.Line + 1, 1)).Message) : null;
}
