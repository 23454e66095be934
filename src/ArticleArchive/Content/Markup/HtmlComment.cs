namespace ArticleArchive.Content.Markup;

/// <summary>Finds the parts of HTML that browsers do not show: comments, declarations and processing instructions.</summary>
internal static class HtmlComment
{
    private static readonly (string Open, string Close)[] Marks = [("<!--", "-->"), ("<?", "?>"), ("<!DOCTYPE", ">")];

    /// <summary>The index after the closed comment, declaration or instruction that begins at an index; null when there is none.</summary>
    public static int? EndAt(string body, int start, NextIndex next)
    {
        foreach (var (open, close) in Marks)
        {
            if (string.Compare(body, start, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) == 0 && !IsDoubt(body, start))
                return next.IndexOf(close, start + open.Length) is var end && end < body.Length ? end + close.Length : null;
        }

        return null;
    }

    /// <summary>Whether the angle is a transcriber's mark, <c>&lt;?&gt;</c>, and not an instruction, which names what it is for.</summary>
    private static bool IsDoubt(string body, int start) => body[start + 1] == '?' && !(start + 2 < body.Length && char.IsAsciiLetter(body[start + 2]));
}
