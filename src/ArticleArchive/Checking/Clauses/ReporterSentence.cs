namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds the reporter's sentence around quoted words.</summary>
internal static class ReporterSentence
{
    /// <summary>The reporter's sentence, with each quoted stretch as one token, cut before the stretch in question.</summary>
    public static CutSentence Around(Article article, IReadOnlyList<TextSpan> quoted, PassageSpan place)
    {
        var text = article.Passages[place.Passage].Text;
        var words = new ClauseScanner(place.Passage, text).Scan(new TextSpan(0, text.Length), [.. quoted.Select(span => WithMarks(text, span))]);
        var at = words.FindIndex(word => word.Mark == ClauseMark.Quoted && word.Start <= place.Span.Start && place.Span.Start < word.End);
        if (at < 0)
            return new CutSentence([], 0);

        var start = at;
        while (start > 0 && !Ends(words, start - 1, text))
            start--;
        var end = at;
        while (end + 1 < words.Count && !Ends(words, end, text))
            end++;
        return new CutSentence(words[start..Math.Min(words.Count, end + 1)], at - start);
    }

    private static bool Ends(List<ClauseWord> words, int at, string text)
    {
        var word = words[at];
        var next = at + 1 < words.Count ? words[at + 1] : default;
        if (word.Mark is ClauseMark.Stop or ClauseMark.Question)
            return !(next.IsWord && char.IsLower(text[next.Start]));
        if (word.Mark != ClauseMark.Quoted)
            return false;

        var inside = text[word.Start..word.End].TrimEnd('"', '\'', '”', '’', '»', ' ');
        return inside.Length > 0 && inside[^1] == '.' && !(next.IsWord && char.IsLower(text[next.Start]));
    }

    private static TextSpan WithMarks(string text, TextSpan span)
    {
        var start = span.Start > 0 && !char.IsWhiteSpace(text[span.Start - 1]) && !char.IsLetterOrDigit(text[span.Start - 1]) ? span.Start - 1 : span.Start;
        var end = span.End < text.Length && !char.IsWhiteSpace(text[span.End]) && !char.IsLetterOrDigit(text[span.End])
            && text[span.End] is not ('.' or ',' or ':' or ';')
            ? span.End + 1
            : span.End;
        return new TextSpan(start, end - start);
    }
}
