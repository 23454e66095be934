using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Writing;

/// <summary>Writes words as Markdown that shows just these words.</summary>
public static partial class MarkdownWords
{
    /// <summary>The words with a backslash before what could be markup: before ASCII punctuation it is always just that character (CommonMark 0.31, 2.4).</summary>
    public static string Of(string words) => AtLineStart().Replace(Anywhere().Replace(words, "\\$0"), "$1\\$2");

    /// <summary>What can be markup in the middle of a line.</summary>
    [GeneratedRegex(@"[\\`*_\[\]{}<>&|~^$]", RegexOptions.NonBacktracking)]
    private static partial Regex Anywhere();

    /// <summary>What begins a heading, a list, a rule or the like when it begins a line: the mark itself, or what follows a number.</summary>
    [GeneratedRegex(@"^([ \t]*[0-9]*)([#+\-=:.)])", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex AtLineStart();
}
