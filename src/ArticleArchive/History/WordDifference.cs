using DiffPlex;

namespace ArticleArchive.History;

/// <summary>A stretch of words in the difference between two texts.</summary>
/// <param name="Change">Whether it was kept, removed or added.</param>
/// <param name="Text">The exact words, with the spaces and marks between them.</param>
public sealed record WordDifference(WordChange Change, string Text)
{
    /// <summary>The most words and marks of both texts together: the work grows with the square of their length, and no reader would follow more.</summary>
    private const int MaxPieces = 20_000;

    /// <summary>
    /// The difference between two texts word by word, in order. The kept and removed stretches make up the older text, the kept and added ones the newer.
    /// Changed words next to each other are one change. For texts as long as a book, the whole older text is removed and the newer added.
    /// </summary>
    public static IReadOnlyList<WordDifference> Between(string older, string newer)
    {
        if (older != newer && Pieces(older).Length + Pieces(newer).Length > MaxPieces)
            return [new(WordChange.Removed, older), new(WordChange.Added, newer)];

        var diff = new Differ().CreateCustomDiffs(older, newer, ignoreWhiteSpace: false, Pieces);
        string[] before = [.. diff.PiecesOld], after = [.. diff.PiecesNew];
        var stretches = new List<WordDifference>();
        var (removed, added, at) = ("", "", 0);
        foreach (var block in diff.DiffBlocks)
        {
            var kept = string.Concat(before[at..block.DeleteStartA]);
            if (!IsOneChange(kept, removed, added))
            {
                AddChange(stretches, removed, added);
                Add(stretches, WordChange.Kept, kept);
                (removed, added, kept) = ("", "", "");
            }

            at = block.DeleteStartA + block.DeleteCountA;
            removed += kept + string.Concat(before[block.DeleteStartA..at]);
            added += kept + string.Concat(after[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
        }

        AddChange(stretches, removed, added);
        Add(stretches, WordChange.Kept, string.Concat(before[at..]));
        return stretches;
    }

    /// <summary>Whether only spaces stand between a change and the next; a line break separates passages.</summary>
    private static bool IsOneChange(string kept, string removed, string added) =>
        removed.Length + added.Length > 0 && string.IsNullOrWhiteSpace(kept) && !kept.Contains('\n', StringComparison.Ordinal);

    /// <summary>Adds a change without the spaces that both of its sides begin or end with.</summary>
    private static void AddChange(List<WordDifference> stretches, string removed, string added)
    {
        var shorter = Math.Min(removed.Length, added.Length);
        var start = 0;
        while (start < shorter && removed[start] == added[start] && char.IsWhiteSpace(removed[start]))
            start++;
        var end = 0;
        while (end < shorter - start && removed[^(end + 1)] == added[^(end + 1)] && char.IsWhiteSpace(removed[^(end + 1)]))
            end++;
        Add(stretches, WordChange.Kept, removed[..start]);
        Add(stretches, WordChange.Removed, removed[start..^end]);
        Add(stretches, WordChange.Added, added[start..^end]);
        Add(stretches, WordChange.Kept, removed[^end..]);
    }

    /// <summary>The words and numbers, and every character between them on its own.</summary>
    private static string[] Pieces(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (IsWord(text, start) && end < text.Length && IsWord(text, end))
                end++;
            pieces.Add(text[start..end]);
            start = end;
        }

        return [.. pieces];
    }

    private static bool IsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’' || char.IsSurrogate(text[at]) || IsOfNumber(text, at);

    /// <summary>Whether the sign is part of a number: the comma of <c>1,200</c>, the dollar of <c>$5</c>, the per cent of <c>40%</c>.</summary>
    private static bool IsOfNumber(string text, int at)
    {
        var (follows, precedes) = (at > 0 && char.IsDigit(text[at - 1]), at + 1 < text.Length && char.IsDigit(text[at + 1]));
        return text[at] switch
        {
            ',' or '.' or ':' or '\u00a0' or '\u202f' => follows && precedes,
            '%' or '‰' or '°' => follows,
            var sign => char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol && (follows || precedes),
        };
    }

    /// <summary>Adds to the last stretch when that has the same change.</summary>
    private static void Add(List<WordDifference> stretches, WordChange change, string text)
    {
        if (text.Length == 0)
            return;
        if (stretches.Count > 0 && stretches[^1].Change == change)
            stretches[^1] = new WordDifference(change, stretches[^1].Text + text);
        else
            stretches.Add(new WordDifference(change, text));
    }
}
