using ArticleArchive.Quotations;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>
/// A passage as a search result shows it: the whole of a short one, otherwise the sentences with the words found. A sentence that is too long is cut around
/// them, between words.
/// </summary>
internal sealed record Excerpt(IReadOnlyList<ExcerptPiece> Pieces)
{
    /// <summary>The longest passage that is shown whole, in UTF-16 units.</summary>
    public const int WholeUpTo = 480;

    /// <summary>How much of a long sentence is kept on either side of a match, in UTF-16 units, before it is cut between words.</summary>
    public const int Around = 140;

    /// <summary>Makes the excerpt of a passage.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="matches">What to highlight, in order, not overlapping; if empty, the beginning is shown.</param>
    public static Excerpt Cut(string text, IReadOnlyList<TextSpan> matches)
    {
        var pieces = new List<ExcerptPiece>();
        var at = 0;
        foreach (var window in Windows(text, matches))
        {
            if (window.Start > at)
                pieces.Add(ExcerptPiece.Cut);
            at = window.Start;
            foreach (var match in matches.Where(m => m.Start >= window.Start && m.End <= window.End))
            {
                Plain(match.Start);
                pieces.Add(new ExcerptPiece(match.Slice(text), ExcerptPieceKind.Highlighted));
                at = match.End;
            }

            Plain(window.End);
        }

        if (at < text.Length)
            pieces.Add(ExcerptPiece.Cut);
        return new Excerpt(pieces);

        void Plain(int end)
        {
            if (end > at)
                pieces.Add(new ExcerptPiece(text[at..end], ExcerptPieceKind.Plain));
            at = end;
        }
    }

    private static List<TextSpan> Windows(string text, IReadOnlyList<TextSpan> matches)
    {
        if (text.Length <= WholeUpTo)
            return [new TextSpan(0, text.Length)];
        if (matches.Count == 0)
            return [new TextSpan(0, BorderBefore(text, WholeUpTo))];

        var windows = new List<TextSpan>();
        var shown = 0;
        foreach (var match in matches.TakeWhile(_ => shown < WholeUpTo))
        {
            var window = Window(text, match);
            if (windows.Count > 0 && window.Start <= windows[^1].End + 1)
            {
                window = new TextSpan(windows[^1].Start, Math.Max(window.End, windows[^1].End) - windows[^1].Start);
                windows.RemoveAt(windows.Count - 1);
            }

            windows.Add(window);
            shown = windows.Sum(w => w.Length);
        }

        return windows;
    }

    private static TextSpan Window(string text, TextSpan match)
    {
        if (SentenceBounds.Around(text, match) is { Length: <= WholeUpTo } sentences)
            return sentences;

        var start = match.Start <= Around ? 0 : BorderAfter(text, match.Start - Around, match.Start);
        var end = match.End + Around >= text.Length ? text.Length : Math.Max(BorderBefore(text, match.End + Around), match.End);
        return new TextSpan(start, end - start);
    }

    // If there is no word boundary within reach, a word is cut: the words found must be seen.
    private static int BorderAfter(string text, int from, int match)
    {
        var space = text.AsSpan(from, match - from).IndexOfAny(" \n\t");
        return space < 0 ? match : from + space + 1;
    }

    private static int BorderBefore(string text, int to)
    {
        var space = text.AsSpan(0, to).LastIndexOfAny(" \n\t");
        return space <= 0 ? to : space;
    }
}

/// <summary>A piece of an excerpt.</summary>
/// <param name="Text">Its words; empty where words are left out.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record ExcerptPiece(string Text, ExcerptPieceKind Kind)
{
    /// <summary>A place where words are left out.</summary>
    public static ExcerptPiece Cut { get; } = new("", ExcerptPieceKind.Cut);
}

/// <summary>The kind of a piece of an excerpt.</summary>
internal enum ExcerptPieceKind
{
    /// <summary>Words of the passage.</summary>
    Plain,

    /// <summary>Words that were searched for, highlighted.</summary>
    Highlighted,

    /// <summary>A place where words are left out.</summary>
    Cut,
}
