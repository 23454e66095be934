using ArticleArchive.Quotations.Marks;

namespace ArticleArchive.Checking.Matching;

/// <summary>
/// Block quotations without quotation marks (<c>&gt;</c> in Markdown, <c>blockquote</c> in HTML), read as if they had marks. So a lead-in before them and a
/// signature after them name their speaker as in any other text.
/// </summary>
internal sealed class SetOffQuotations
{
    private const int MaxSignatureLength = 80;
    private static readonly char[] Dashes = ['—', '–', '―', '-'];

    private readonly IReadOnlyList<bool> _isMarked;

    private SetOffQuotations(IReadOnlyList<PassageText> passages, IReadOnlyList<bool> isMarked) => (Passages, _isMarked) = (passages, isMarked);

    /// <summary>The paragraphs, with marks around the block quotations.</summary>
    public IReadOnlyList<PassageText> Passages { get; }

    /// <summary>Adds quotation marks to the block quotations that have none.</summary>
    public static SetOffQuotations Find(IReadOnlyList<PassageText> passages)
    {
        var marks = QuotedText.Find(passages);
        List<bool> isSetOff = [.. passages.Select((passage, at) => passage.Kind == PassageKind.Quotation && marks[at].Count == 0)];
        return new SetOffQuotations(
            [.. passages.Select((passage, at) => isSetOff[at] ? passage with { Text = InMarks(passage.Text, GoesOn(at)) } : passage)], isSetOff);

        // A quotation of several paragraphs has a mark at the beginning of each and closes in the last.
        bool GoesOn(int at) => at + 1 < passages.Count && isSetOff[at + 1] && SignatureIn(passages[at].Text) == passages[at].Text.Length;
    }

    /// <summary>A place in the text as it was, without the marks.</summary>
    public PassageSpan AsTyped(PassageSpan place) =>
        _isMarked[place.Passage] ? place with { Span = place.Span with { Start = place.Span.Start - 1 } } : place;

    private static string InMarks(string text, bool goesOn)
    {
        var signature = SignatureIn(text);
        return goesOn ? $"“{text}" : $"“{text[..signature].TrimEnd()}” {text[signature..]}".TrimEnd();
    }

    /// <summary>Where a name after a dash at the end of a paragraph begins, with its dash; the end of the text when there is none.</summary>
    private static int SignatureIn(string text)
    {
        var dash = text.LastIndexOfAny(Dashes);
        var isSignature = dash > 0 && text.Length - dash <= MaxSignatureLength && (char.IsWhiteSpace(text[dash - 1]) || char.IsPunctuation(text[dash - 1]))
            && text.AsSpan(dash + 1).TrimStart() is [var first, ..] && char.IsUpper(first) && text[dash..].IndexOfAny(['!', '?']) < 0;
        return isSignature ? dash : text.Length;
    }
}
