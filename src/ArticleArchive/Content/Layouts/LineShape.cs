using System.Buffers;

namespace ArticleArchive.Content.Layouts;

/// <summary>What the ends of a line say about the lines beside it.</summary>
internal static class LineShape
{
    private static readonly SearchValues<char> Enders = SearchValues.Create(".!?…:。！？؟।።");

    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]*_ \t」』");

    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘«([*_`´„ \t「『");

    /// <summary>True when the line ends with the mark of a finished sentence, closing quotation marks and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.LastIndexOfAnyExcept(Closers);
        return end >= 0 && Enders.Contains(line[end]);
    }

    /// <summary>True when the first letter of the line is a small one and nothing but opening marks stands before it: a sentence goes on.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line)
    {
        // The star of a list is no opening mark.
        if (line is ['*' or '_', ' ', ..])
            return false;

        var first = line.IndexOfAnyExcept(Openers);
        return first >= 0 && char.IsLower(line[first]);
    }

    /// <summary>How long the first word of a line is, up to the first blank.</summary>
    public static int FirstWord(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', '\t');
        return end < 0 ? line.Length : end;
    }
}
