using System.Text.RegularExpressions;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Matching;

/// <summary>A quotation as given, split where it leaves words out or has words in square brackets.</summary>
/// <param name="Parts">The pieces in order; empty when it has no words.</param>
/// <param name="Closing">The words in square brackets after the last piece; null when there are none.</param>
internal sealed partial record GivenQuotation(IReadOnlyList<GivenPart> Parts, string? Closing)
{
    /// <summary>The most words checked as one quotation.</summary>
    public const int MaxWords = 1000;

    /// <summary>The number of words.</summary>
    public int Words => Parts.Sum(part => part.Words.Count);

    /// <summary>Whether it is a single word. A word with hyphens counts as one.</summary>
    public bool IsOneWord => Parts is [var only] && only.Text[only.Words[0].Start..only.Words[^1].End].All(sign => !char.IsWhiteSpace(sign));

    /// <summary>Whether nothing is in square brackets.</summary>
    public bool HasNoInsertion => Closing is null && Parts.All(part => part.Insertion is null);

    /// <summary>
    /// The quotation with the words in square brackets read as the speaker's: <c>[wo]men</c> as two words and as one. Empty when there are none.
    /// </summary>
    public IReadOnlyList<GivenQuotation> Unbracketed { get; private init; } = [];

    /// <summary>
    /// Reads a quotation: <c>[W]e</c> becomes <c>We</c>, <c>[sic]</c> is ignored, and all forms of an ellipsis are equivalent. A text that is wholly in
    /// square brackets is read as if it had none.
    /// </summary>
    public static GivenQuotation Read(string text)
    {
        text = Bullet().Replace(Remark().Replace(ChangedLetter().Replace(text, "$1$2"), " "), "");
        var given = Cut(text);
        if (given.HasNoInsertion)
            return given;

        var unbracketed = new[] { Brackets().Replace(text, " "), Brackets().Replace(text, "") };
        if (given.Parts.Count == 0)
            return Cut(unbracketed[0]);

        return given with { Unbracketed = [.. unbracketed.Distinct(StringComparer.Ordinal).Select(Cut)] };
    }

    private static GivenQuotation Cut(string text)
    {
        var parts = new List<GivenPart>();
        var inserted = new List<string>();
        var (at, left) = (0, MaxWords);
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
            var words = SignedWords.Tokenize(piece);
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

    [GeneratedRegex(@"[\[\]]", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[\[(]\s*(sic|emphasis added|emphasis mine)\s*[\])]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\s*[-*•–—]\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();

    /// <summary>An ellipsis, or square brackets with any letters or digits that touch them.</summary>
    [GeneratedRegex(@"[\[(]\s*([…⋯]|\.(\s?\.)(\s?\.)+)\s*[\])]|[…⋯]|\.(\s?\.)(\s?\.)+|[\p{L}\p{N}]*\[[^\[\]]*\][\p{L}\p{N}]*", RegexOptions.NonBacktracking)]
    private static partial Regex Omission();
}
