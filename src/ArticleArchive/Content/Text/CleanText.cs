using System.Buffers;
using System.Text;

namespace ArticleArchive.Content.Text;

/// <summary>
/// Keeps characters that no page, feed or JSON can carry out of the text, one for one, so that offsets stay: they become U+FFFD, the mark of a character
/// that could not be shown. Form feeds and vertical tabs become spaces.
/// </summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Unshowable =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c).Except("\t\n\r\f\v"), '\uFFFE', '\uFFFF']);

    private static readonly SearchValues<char> Odd =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c).Except("\t\n"), '\uFFFE', '\uFFFF']);

    /// <summary>The character that is shown for <paramref name="c"/>.</summary>
    public static char Of(char c) => c switch
    {
        '\t' or '\n' => c,
        '\r' => '\n',
        '\f' or '\v' => ' ',
        < ' ' or '\uFFFE' or '\uFFFF' => '\uFFFD',
        _ => c,
    };

    /// <summary>The characters that are shown for <paramref name="text"/>, as many as it has.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Odd))
            return text;

        var clean = text.ToArray();
        foreach (ref var c in clean.AsSpan())
            c = Of(c);
        return clean;
    }

    /// <summary>The text that is shown for <paramref name="text"/>, half surrogate pairs mended too.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Odd) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp)
                clean.Append(Of((char)rune.Value));
            else
                clean.Append(rune.ToString());
        }
        return clean.ToString();
    }

    /// <summary>Where the first character stands that cannot be shown; -1 when there is none.</summary>
    public static int IndexOfUnshowable(ReadOnlySpan<char> text) => text.IndexOfAny(Unshowable);
}
