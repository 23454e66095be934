using System.Net;
using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Markup;

/// <summary>Source code in HTML, <c>&lt;pre>&lt;code></c>, as a fenced block, so that none of it is read as Markdown.</summary>
/// <param name="Lines">The lines of the block, with its fences.</param>
/// <param name="End">The index after its closing tag.</param>
internal readonly partial record struct HtmlListing(IReadOnlyList<string> Lines, int End)
{
    /// <summary>The listing that a tag begins; null for any other tag, and for a <c>pre</c> that neither has <c>code</c> in it nor names a language.</summary>
    public static HtmlListing? At(string body, int start, HtmlTag tag, NextIndex next)
    {
        if (tag is not { Name: "pre", IsEnd: false })
            return null;
        var close = next.IndexOf("</pre", tag.End);
        if (close == body.Length || HtmlTag.At(body, close) is not { } last)
            return null;

        var inside = body.AsSpan(tag.End, close - tag.End);
        if (!inside.TrimStart().StartsWith("<code", StringComparison.OrdinalIgnoreCase) && !IsOfCode(body, start, tag))
            return null;

        var words = Words(body, tag.End, close);
        var fence = new string('~', Math.Max(3, LongestRun(words) + 1));
        return new HtmlListing([fence, .. words.ReplaceLineEndings("\n").Trim('\n').Split('\n'), fence], last.End);
    }

    private static bool IsOfCode(string body, int start, HtmlTag tag) =>
        tag.Attribute(body, start, "class") is { } names && CodeClass().IsMatch(names)
        || tag.Attribute(body, start, "data-lang") is not null
        || tag.Attribute(body, start, "data-language") is not null;

    private static string Words(string body, int from, int to)
    {
        var words = new StringBuilder(to - from);
        for (var at = from; at < to;)
        {
            if (body[at] == '<' && HtmlTag.At(body, at) is { } tag && tag.End <= to)
            {
                words.Append(tag.Role == HtmlRole.Break ? "\n" : "");
                at = tag.End;
            }
            else
            {
                words.Append(body[at++]);
            }
        }

        return WebUtility.HtmlDecode(words.ToString());
    }

    /// <summary>A class that programs give to source code: <c>language-csharp</c>, <c>brush: sql</c>, <c>prettyprint</c></summary>
    [GeneratedRegex(
        @"(?:^|[\s-])(?:lang|language|brush|code|source\w*|src|highlight\w*|prettyprint\w*|syntax|hljs|crayon|enlighter\w*|\w*listing)(?:$|[\s:-])",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex CodeClass();

    private static int LongestRun(string words)
    {
        var (longest, run) = (0, 0);
        foreach (var c in words)
        {
            run = c == '~' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
