using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Layouts;

/// <summary>Makes a title from the name of a file: <c>2016-01-29-army_keeps-bridge.txt</c> is <c>Army keeps bridge</c>.</summary>
internal static partial class TitleOfName
{
    /// <summary>The title; never empty.</summary>
    /// <param name="path">Path of the file, with <c>/</c> between its parts.</param>
    public static string Of(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var words = Between().Replace(Date().Replace(name, ""), " ").Trim();
        if (words.Length == 0)
            words = name;
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"^\d{4}[-_.]\d{1,2}[-_.]\d{1,2}(?:[-_. T]+|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Date();

    [GeneratedRegex(@"[\s_-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Between();
}
