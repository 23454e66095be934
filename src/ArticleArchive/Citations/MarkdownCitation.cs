using System.Text.RegularExpressions;

namespace ArticleArchive.Citations;

/// <summary>A citation in Markdown (CommonMark 0.31): the words as a block quotation, then their source.</summary>
internal static partial class MarkdownCitation
{
    public static string Write(Citation citation)
    {
        var text = new StringBuilder();
        foreach (var line in citation.Words?.Split('\n') ?? [])
            text.Append("> ").Append(AtLineStart().Replace(Escape(line.TrimEnd('\r')), "$1\\$2")).Append('\n');
        if (text.Length > 0)
            text.Append(">\n> — ");

        var where = new[]
        {
            $"[“{Escape(citation.Title)}”](<{citation.Address}>)",
            citation.Publisher is { } publisher ? Escape(publisher) : null,
            citation.Date?.Words ?? "undated",
            citation.Paragraphs is { } numbers ? $"{(citation.HasSeveralParagraphs ? "paragraphs" : "paragraph")} {numbers}" : null,
        };
        if (citation.Speaker is { } speaker)
            text.Append(Escape(speaker)).Append(", in ");
        return text.AppendJoin(", ", where.Where(part => part is not null)).Append('\n').ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '&' or '|' or '~')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Marks that start a list, a heading or a rule at the beginning of a line, alone or after a number.</summary>
    [GeneratedRegex(@"^([ \t]*[0-9]*)([+\-=.)])", RegexOptions.NonBacktracking)]
    private static partial Regex AtLineStart();
}
