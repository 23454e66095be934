using System.Buffers;

namespace ArticleArchive.Content.Layouts;

/// <summary>What the ends of a line reveal about the lines next to it.</summary>
internal static class LineShape
{
    private static readonly SearchValues<char> Enders = SearchValues.Create(".!?…:。！？؟।።");

    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]*_ \t」』");

    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘«([*_`´„ \t「『");

    /// <summary>True when the line ends a sentence, ignoring closing quotation marks and brackets.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.LastIndexOfAnyExcept(Closers);
        return end >= 0 && Enders.Contains(line[end]);
    }

    /// <summary>True when the line begins with a lower-case letter, ignoring opening marks, and so continues a sentence.</summary>
    public static bool ContinuesSentence(ReadOnlySpan<char> line)
    {
        // The asterisk of a list is not an opening mark.
        if (line is ['*' or '_', ' ', ..])
            return false;

        var first = line.IndexOfAnyExcept(Openers);
        return first >= 0 && char.IsLower(line[first]);
    }

    /// <summary>The length of the first word of a line, up to the first space.</summary>
    public static int FirstWord(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', '\t');
        return end < 0 ? line.Length : end;
    }
}
