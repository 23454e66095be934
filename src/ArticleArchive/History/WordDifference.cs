using DiffPlex;

namespace ArticleArchive.History;

/// <summary>A stretch of words in the difference of two texts.</summary>
/// <param name="Change">Whether it was kept, taken out or put in.</param>
/// <param name="Text">The words and the spaces and marks between them, to the letter.</param>
public sealed record WordDifference(WordChange Change, string Text)
{
    /// <summary>Words and marks of both texts together. Beyond it the work would grow with the square of their length, and no reader would follow it.</summary>
    private const int MostPieces = 20_000;

    /// <summary>
    /// The difference of two texts word by word, in order. The kept and removed stretches, one after another, are the older text; the kept and added ones are the newer.
    /// Of texts as long as a book the one is taken out whole and the other put in.
    /// </summary>
    public static IReadOnlyList<WordDifference> Between(string older, string newer)
    {
        if (older != newer && Pieces(older).Length + Pieces(newer).Length > MostPieces)
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

    /// <summary>Words, and each character between words by itself.</summary>
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
