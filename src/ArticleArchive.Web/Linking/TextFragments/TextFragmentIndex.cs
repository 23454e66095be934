namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>
/// The text of a page as a browser searches it for a text directive: white space counts as one space, letter case and accents are ignored, and words do not
/// match across two blocks. It matches more than a browser would, inside words too, so what is unique here is unique there.
/// </summary>
internal sealed class TextFragmentIndex
{
    private const char Break = '\n';
    private readonly string _text;
    private readonly int[] _starts;
    private readonly IReadOnlyList<string> _blocks;

    public TextFragmentIndex(IReadOnlyList<string> blocks)
    {
        var text = new StringBuilder();
        _starts = new int[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            _starts[i] = text.Length;
            text.Append(string.Join(' ', Words(blocks[i]).Select(Fold)));
            text.Append(Break);
        }

        _text = text.ToString();
        _blocks = blocks;
    }

    /// <summary>The words of a text, split at white space.</summary>
    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The start and end of a stretch.</summary>
    public (int Start, int End) Bounds(TextStretch stretch) => (Place(stretch.First, stretch.Start), Place(stretch.Last, stretch.End));

    /// <summary>The words of a stretch in its first block.</summary>
    public string[] FirstWords(TextStretch stretch) => Words(_blocks[stretch.First][stretch.Start..(stretch.First == stretch.Last ? stretch.End : ^0)]);

    /// <summary>The words of a stretch in its last block.</summary>
    public string[] LastWords(TextStretch stretch) => Words(_blocks[stretch.Last][(stretch.First == stretch.Last ? stretch.Start : 0)..stretch.End]);

    /// <summary>Whether a stretch is the whole of one block.</summary>
    public bool IsWhole(TextStretch stretch) => stretch == new TextStretch(stretch.First, 0, stretch.First, _blocks[stretch.First].Length);

    /// <summary>The words before a stretch in its block, or those of the nearest earlier block that has any.</summary>
    public string[] WordsBefore(TextStretch stretch) =>
        Enumerable.Range(0, stretch.First)
            .Reverse()
            .Select(i => _blocks[i])
            .Prepend(_blocks[stretch.First][..stretch.Start])
            .Select(Words)
            .FirstOrDefault(w => w.Length > 0)
            ?? [];

    /// <summary>The words after a stretch in its block, or those of the nearest later block that has any.</summary>
    public string[] WordsAfter(TextStretch stretch) =>
        _blocks.Skip(stretch.Last + 1).Prepend(_blocks[stretch.Last][stretch.End..]).Select(Words).FirstOrDefault(w => w.Length > 0) ?? [];

    /// <summary>The first occurrence of the words at or after <paramref name="from"/>; both values are -1 when there is none.</summary>
    public (int Start, int End) First(string words, int from = 0)
    {
        var folded = Fold(words);
        var at = _text.IndexOf(folded, from, StringComparison.Ordinal);
        return at < 0 ? (-1, -1) : (at, at + folded.Length);
    }

    /// <summary>The first occurrence of the words between a prefix and a suffix, either of which may be empty; -1 when there is none.</summary>
    public int FirstBetween(string prefix, string words, string suffix)
    {
        for (var found = First(words); found.Start >= 0; found = First(words, found.Start + 1))
        {
            var before = _text.AsSpan(0, found.Start).TrimEnd();
            var after = _text.AsSpan(found.End).TrimStart();
            if (before.EndsWith(Fold(prefix), StringComparison.Ordinal) && after.StartsWith(Fold(suffix), StringComparison.Ordinal))
                return found.Start;
        }

        return -1;
    }

    private int Place(int block, int at)
    {
        var before = _blocks[block][..at];
        var words = Words(before);
        var parted = words.Length > 0 && char.IsWhiteSpace(before[^1]);
        return _starts[block] + Fold(string.Join(' ', words)).Length + (parted ? 1 : 0);
    }

    private static string Fold(string words) =>
        string.Concat(
            NormalForm.Normalize(words, NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
