using System.Net;
using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Text;

/// <summary>Reads the entities that an export from a web page left in plain text: <c>AT&amp;amp;T</c>, <c>caf&amp;#233;</c></summary>
internal static partial class PlainEntities
{
    /// <summary>A line with the characters instead of their entities; an ampersand alone is a word.</summary>
    public static string Decode(string line) =>
        line.Contains('&', StringComparison.Ordinal) && Entity().IsMatch(line) ? Entity().Replace(line, found => Character(found.Value)).Trim() : line;

    private static string Character(string entity) =>
        WebUtility.HtmlDecode(entity) is var read && read.AsSpan().IndexOfAny('\r', '\n') >= 0 ? " " : CleanText.Clean(read);

    [GeneratedRegex("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});", RegexOptions.NonBacktracking)]
    private static partial Regex Entity();
}
