using System.Buffers;

namespace ArticleArchive.Content.Files;

/// <summary>UTF-8 into which another program pasted quotation marks, dashes and accents in windows-1252.</summary>
internal static class PatchedText
{
    private const int AsciiForEachOther = 20;

    /// <summary>The text; null when no character is in UTF-8 outside ASCII, too many are not, or one of these is unusual in windows-1252.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var (sound, patched) = (0, 0);
        for (var rest = bytes; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done)
            {
                sound += rune.IsAscii ? 0 : 1;
                text.Append(rune.ToString());
            }
            else if (WesternText.CharacterOf(rest[0]) is { } character)
            {
                (patched, length) = (patched + 1, 1);
                text.Append(character);
            }
            else
            {
                return null;
            }

            rest = rest[length..];
        }

        return sound > 0 && (patched <= sound || (sound + patched) * AsciiForEachOther <= bytes.Length) ? text.ToString() : null;
    }
}
