using System.Text;
using System.Text.RegularExpressions;
using ArticleArchive.Articles;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary>An article as a Markdown file of the archive: the stored file when it is one; of a plain-text article the same words, which read back as they are.</summary>
internal static partial class MarkdownText
{
    public static string Of(Article article) => article.File.Format == StoredFormat.Markdown ? article.File.Text : Render(article);

    private static string Render(Article article)
    {
        var text = new StringBuilder(FrontMatterText.Of(article));
        foreach (var passage in article.Passages.Where(passage => passage.Kind is not (PassageKind.Headline or PassageKind.Standfirst)))
            text.Append('\n').Append(Escaped(passage.Text)).Append('\n');

        return text.ToString();
    }

    /// <summary>A backslash before ASCII punctuation is always just that character (CommonMark 0.31, 2.4).</summary>
    private static string Escaped(string words) => AtLineStart().Replace(Anywhere().Replace(words, "\\$0"), "$1\\$2");

    /// <summary>What can be markup in the middle of a line.</summary>
    [GeneratedRegex(@"[\\`*_\[\]{}<>&|~^$]", RegexOptions.NonBacktracking)]
    private static partial Regex Anywhere();

    /// <summary>What begins a heading, a list, a rule or the like when it begins a line: the mark itself, or what follows a number.</summary>
    [GeneratedRegex(@"^([ \t]*[0-9]*)([#+\-=:.)])", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex AtLineStart();
}
