using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Markup;

/// <summary>Finds pictures as programs write them that CommonMark does not know: <c>![[bridge.jpg]]</c>, and addresses with spaces.</summary>
internal sealed partial class PictureMarks(string body)
{
    private const int MaxLength = 400;

    /// <summary>The position after an embed of note-taking programs, <c>![[bridge.jpg]]</c>, given that of its first bracket; null for none.</summary>
    public int? EmbedEnd(int start)
    {
        if (!IsPicture(start) || start + 1 >= body.Length || body[start + 1] != '[')
            return null;

        var inside = body.AsSpan(start + 2, Math.Min(MaxLength, body.Length - start - 2));
        var end = inside.IndexOfAny("[]\r\n");
        // With an address after it, it is a picture with brackets round its words.
        return end > 0 && inside[end..].StartsWith("]]", StringComparison.Ordinal) && inside[end..] is not [_, _, '(', ..] ? start + end + 4 : null;
    }

    /// <summary>A picture whose address has spaces, as CommonMark writes it, and the position after it, given that of its bracket; null for none.</summary>
    public (string Text, int End)? WithSpaces(int start)
    {
        if (!IsPicture(start) || SpacesInAddress().Match(body.Substring(start, Math.Min(MaxLength, body.Length - start))) is not { Success: true } picture)
            return null;

        return (picture.Groups["words"].Value + picture.Groups["address"].Value.Replace(" ", "%20", StringComparison.Ordinal) + ")", start + picture.Length);
    }

    private bool IsPicture(int start) => start > 0 && body[start - 1] == '!' && (start == 1 || body[start - 2] != '\\');

    [GeneratedRegex(
        @"^(?<words>\[[^\[\]\r\n]*\]\()(?<address>[^()<>""'\s][^()<>""'\r\n\t]* [^()<>""'\r\n\t]*\.(?:png|jpe?g|gif|webp|svg|tiff?|bmp))\)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex SpacesInAddress();
}
