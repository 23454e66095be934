using System.Net;
using System.Text;

namespace ArticleArchive.Content.Markup;

/// <summary>Source code in HTML, <c>&lt;pre>&lt;code></c>, as a fenced block, so that none of it is read as Markdown.</summary>
/// <param name="Lines">The lines of the block, with its fences.</param>
/// <param name="End">The index after its closing tag.</param>
internal readonly record struct HtmlListing(IReadOnlyList<string> Lines, int End)
{
    /// <summary>The listing that a tag begins; null for any other tag, and for a <c>pre</c> that has neither attributes nor <c>code</c> in it.</summary>
    public static HtmlListing? At(string body, int start, HtmlTag tag, NextIndex next)
    {
        if (tag is not { Name: "pre", IsEnd: false })
            return null;
        var close = next.Of("</pre", tag.End);
        if (close == body.Length || HtmlTag.At(body, close) is not { } last)
            return null;

        var inside = body.AsSpan(tag.End, close - tag.End);
        if (!inside.TrimStart().StartsWith("<code", StringComparison.OrdinalIgnoreCase) && !body.AsSpan(start, tag.End - start).ContainsAny('=', '"'))
            return null;

        var words = Words(body, tag.End, close);
        var fence = new string('~', Math.Max(3, LongestRun(words) + 1));
        return new HtmlListing([fence, .. words.ReplaceLineEndings("\n").Trim('\n').Split('\n'), fence], last.End);
    }

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
