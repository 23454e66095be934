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
    /// For texts as long as a book, the whole older text is removed and the newer added.
    /// </summary>
    public static IReadOnlyList<WordDifference> Between(string older, string newer)
    {
        if (older != newer && Pieces(older).Length + Pieces(newer).Length > MaxPieces)
            return [new(WordChange.Removed, older), new(WordChange.Added, newer)];

        var diff = new Differ().CreateCustomDiffs(older, newer, ignoreWhiteSpace: false, Pieces);
        string[] before = [.. diff.PiecesOld], after = [.. diff.PiecesNew];
        var stretches = new List<WordDifference>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(stretches, WordChange.Kept, before[at..block.DeleteStartA]);
            Add(stretches, WordChange.Removed, before[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(stretches, WordChange.Added, after[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(stretches, WordChange.Kept, before[at..]);
        return stretches;
    }

    /// <summary>The words, and every character between words on its own.</summary>
    private static string[] Pieces(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (IsWord(text[start]) && end < text.Length && IsWord(text[end]))
                end++;
            pieces.Add(text[start..end]);
            start = end;
        }

        return [.. pieces];
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' || char.IsSurrogate(c);

    private static void Add(List<WordDifference> stretches, WordChange change, string[] pieces)
    {
        if (pieces.Length > 0)
            stretches.Add(new WordDifference(change, string.Concat(pieces)));
    }
}
