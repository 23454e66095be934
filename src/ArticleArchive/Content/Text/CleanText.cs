using System.Buffers;

namespace ArticleArchive.Content.Text;

/// <summary>
/// Replaces characters that no page, feed or JSON can carry with U+FFFD, the replacement character, one for one, so that offsets stay valid. Form feeds and
/// vertical tabs become spaces.
/// </summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Unshowable =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c).Except("\t\n\r\f\v"), '\uFFFE', '\uFFFF']);

    private static readonly SearchValues<char> Odd =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c).Except("\t\n"), '\uFFFE', '\uFFFF']);

    /// <summary>The character shown for <paramref name="c"/>.</summary>
    public static char Clean(char c) => c switch
    {
        '\t' or '\n' => c,
        '\r' => '\n',
        '\f' or '\v' => ' ',
        < ' ' or '\uFFFE' or '\uFFFF' => '\uFFFD',
        _ => c,
    };

    /// <summary>The characters shown for <paramref name="text"/>, the same number.</summary>
    public static ReadOnlySpan<char> Clean(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Odd))
            return text;

        var clean = text.ToArray();
        foreach (ref var c in clean.AsSpan())
            c = Clean(c);
        return clean;
    }

    /// <summary>The text shown for <paramref name="text"/>, with lone surrogates replaced too.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Odd) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp)
                clean.Append(Clean((char)rune.Value));
            else
                clean.Append(rune.ToString());
        }
        return clean.ToString();
    }

    /// <summary>The index of the first character that cannot be shown; -1 when there is none.</summary>
    public static int IndexOfUnshowable(ReadOnlySpan<char> text) => text.IndexOfAny(Unshowable);
}
