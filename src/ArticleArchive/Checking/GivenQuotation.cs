using System.Text.RegularExpressions;
using ArticleArchive.Search;

namespace ArticleArchive.Checking;

/// <summary>A quotation as given, cut where it leaves words out and where it puts words in square brackets.</summary>
/// <param name="Parts">The pieces in order; empty when there is no word.</param>
/// <param name="Closing">What stands in square brackets after the last piece; null when nothing does.</param>
internal sealed partial record GivenQuotation(IReadOnlyList<GivenPart> Parts, string? Closing)
{
    /// <summary>The most words that are checked as one quotation.</summary>
    public const int MostWords = 1000;

    /// <summary>How many words it has.</summary>
    public int Words => Parts.Sum(part => part.Words.Count);

    /// <summary>True when nothing is in square brackets.</summary>
    public bool HasNoInsertion => Closing is null && Parts.All(part => part.Insertion is null);

    /// <summary>Reads a quotation: <c>[W]e</c> is <c>We</c>, <c>[sic]</c> is nothing, all forms of an ellipsis are one.</summary>
    public static GivenQuotation Read(string text)
    {
        text = Remark().Replace(ChangedLetter().Replace(text, "$1$2"), " ");
        var parts = new List<GivenPart>();
        var inserted = new List<string>();
        var (at, left) = (0, MostWords);
        for (var cut = Cut().Match(text); cut.Success && left > 0; cut = cut.NextMatch())
        {
            Add(text[at..cut.Index]);
            if (cut.Value.Contains('[', StringComparison.Ordinal) && Tokenizer.Tokenize(cut.Value).Count > 0)
                inserted.Add(cut.Value);
            at = cut.Index + cut.Length;
        }

        if (left > 0)
            Add(text[at..]);
        return new GivenQuotation(parts, Insertion());

        void Add(string piece)
        {
            var words = Tokenizer.Tokenize(piece);
            if (words.Count == 0)
                return;

            parts.Add(new GivenPart(piece, [.. words.Take(left)], Insertion()));
            left = Math.Max(0, left - words.Count);
            inserted.Clear();
        }

        string? Insertion() => inserted.Count == 0 ? null : string.Join(' ', inserted);
    }

    [GeneratedRegex(@"\[(\p{L})\](\p{L})", RegexOptions.NonBacktracking)]
    private static partial Regex ChangedLetter();

    [GeneratedRegex(@"[\[(]\s*(sic|emphasis added|emphasis mine)\s*[\])]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    /// <summary>An ellipsis, or square brackets with what touches them.</summary>
    [GeneratedRegex(@"[\[(]\s*([…⋯]|\.(\s?\.)(\s?\.)+)\s*[\])]|[…⋯]|\.(\s?\.)(\s?\.)+|[\p{L}\p{N}]*\[[^\[\]]*\][\p{L}\p{N}]*", RegexOptions.NonBacktracking)]
    private static partial Regex Cut();
}
