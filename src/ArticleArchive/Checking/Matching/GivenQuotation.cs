using System.Text.RegularExpressions;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Matching;

/// <summary>A quotation as given, cut where it leaves words out and where it puts words in square brackets.</summary>
/// <param name="Parts">The pieces in order; empty when there is no word.</param>
/// <param name="Closing">What stands in square brackets after the last piece; null when nothing does.</param>
internal sealed partial record GivenQuotation(IReadOnlyList<GivenPart> Parts, string? Closing)
{
    /// <summary>The most words that are checked as one quotation.</summary>
    public const int MostWords = 1000;

    /// <summary>How many words it has.</summary>
    public int Words => Parts.Sum(part => part.Words.Count);

    /// <summary>True for a single word; one with hyphens in it is one.</summary>
    public bool IsOneWord => Parts is [var only] && only.Text[only.Words[0].Start..only.Words[^1].End].All(sign => !char.IsWhiteSpace(sign));

    /// <summary>True when nothing is in square brackets.</summary>
    public bool HasNoInsertion => Closing is null && Parts.All(part => part.Insertion is null);

    /// <summary>The same with the words in square brackets read as words of the speaker; null when there are none.</summary>
    public GivenQuotation? Unbracketed { get; private init; }

    /// <summary>Reads a quotation: <c>[W]e</c> is <c>We</c>, <c>[sic]</c> is nothing, all forms of an ellipsis are one.</summary>
    public static GivenQuotation Read(string text)
    {
        text = Bullet().Replace(Remark().Replace(ChangedLetter().Replace(text, "$1$2"), " "), "");
        var given = Cut(text);
        return given.HasNoInsertion ? given : given with { Unbracketed = Cut(text.Replace('[', ' ').Replace(']', ' ')) };
    }

    private static GivenQuotation Cut(string text)
    {
        var parts = new List<GivenPart>();
        var inserted = new List<string>();
        var (at, left) = (0, MostWords);
        for (var cut = Omission().Match(text); cut.Success && left > 0; cut = cut.NextMatch())
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
            var words = SignedWords.Of(piece);
            if (words.All(word => SignedWords.IsSign(word.Word)))
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

    [GeneratedRegex(@"^\s*[-*•–—]\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();

    /// <summary>An ellipsis, or square brackets with what touches them.</summary>
    [GeneratedRegex(@"[\[(]\s*([…⋯]|\.(\s?\.)(\s?\.)+)\s*[\])]|[…⋯]|\.(\s?\.)(\s?\.)+|[\p{L}\p{N}]*\[[^\[\]]*\][\p{L}\p{N}]*", RegexOptions.NonBacktracking)]
    private static partial Regex Omission();
}
