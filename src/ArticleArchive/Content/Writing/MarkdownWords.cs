using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Writing;

/// <summary>Writes text as Markdown that renders as exactly that text.</summary>
public static partial class MarkdownWords
{
    /// <summary>
    /// The text with a backslash before everything that could be markup: before ASCII punctuation, a backslash makes it an ordinary character (CommonMark 0.31,
    /// 2.4).
    /// </summary>
    public static string Escape(string words) => AtLineStart().Replace(Anywhere().Replace(words, "\\$0"), "$1\\$2");

    /// <summary>Possible markup anywhere in a line.</summary>
    [GeneratedRegex(@"[\\`*_\[\]{}<>&|~^$]", RegexOptions.NonBacktracking)]
    private static partial Regex Anywhere();

    /// <summary>Possible markup at the beginning of a line, such as a heading, list or rule: the mark itself, or the one after a number.</summary>
    [GeneratedRegex(@"^([ \t]*[0-9]*)([#+\-=:.)])", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex AtLineStart();
}
