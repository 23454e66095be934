using ArticleArchive.Checking.Clauses;
using ArticleArchive.Checking.Speakers;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Judging;

/// <summary>Finds words without quotation marks that the reporter attributes to somebody: <c>X said that …</c>, <c>…, X said</c>.</summary>
internal static class IndirectSpeech
{
    private const int MaxSubjectWords = 12;
    private const int MaxNameWords = 4;
    private const string AccordingTo = "according to";

    /// <summary>The speaker to whom a stretch is attributed; null when the words are the reporter's own.</summary>
    public static Attribution? SpeakerOf(Article article, int passage, int start, int end)
    {
        var printed = InText(article, passage, start, end);
        if (printed is { Named: true } && !Grammar.SubjectPronouns.Contains(printed.Name.ToLowerInvariant()))
            return printed;

        // Reading an article for reported speech is the most expensive step here, and most narration has neither a speaker nor "according to".
        if (printed is null && !article.Passages[passage].Text.Contains(AccordingTo, StringComparison.OrdinalIgnoreCase))
            return null;

        var stated = StatedReports.At(article, passage, start);
        return printed is not null ? stated ?? printed : IsAccordingTo(article, stated) ? stated : null;
    }

    /// <summary><c>According to Mr Oduya, the turbines have not turned.</c></summary>
    private static bool IsAccordingTo(Article article, Attribution? stated) =>
        stated?.Cue is { } cue && article.TextAt(cue).StartsWith("according", StringComparison.OrdinalIgnoreCase);

    private static Attribution? InText(Article article, int passage, int start, int end)
    {
        var text = article.Passages[passage].Text;
        var words = new ClauseScanner(passage, text).Scan(new TextSpan(0, text.Length), [.. ArticleMarks.ForArticle(article).In(passage)]);
        var first = words.FindIndex(word => word.End > start);
        var last = words.FindLastIndex(word => word.Start < end);
        if (first < 0 || last < first)
            return null;

        var from = words.FindLastIndex(first, first + 1, word => word.Mark is ClauseMark.Stop or ClauseMark.Question) + 1;
        var to = words.FindIndex(last, word => word.Mark is ClauseMark.Stop or ClauseMark.Question);
        to = to < 0 ? words.Count : to;
        if (Enumerable.Range(from, first - from).LastOrDefault(at => IsReport(words, at, text), -1) is >= 0 and var before)
            return Speaker(article, text, words, Math.Max(from, before - MaxSubjectWords), before);

        // After the words: a comma, a subject, a verb of saying.
        for (var at = last + 1; at < to; at++)
        {
            if (!IsReport(words, at, text)
                || words.FindLastIndex(at, at - last, word => word.Mark == ClauseMark.Comma) is not (> 0 and var comma)
                || at - comma > MaxSubjectWords)
                continue;
            if (comma < at - 1)
                return Speaker(article, text, words, comma + 1, at);

            var stop = words.FindIndex(at + 1, word => !word.IsWord);
            return Speaker(article, text, words, at + 1, Math.Min(stop < 0 ? words.Count : stop, at + 1 + MaxSubjectWords));
        }

        return null;
    }

    private static bool IsReport(List<ClauseWord> words, int at, string text) =>
        at > 0 && words[at].IsWord && Grammar.Says.Contains(words[at].Lower) && char.IsLower(text[words[at].Start])
        && (Lexicon.Is(words[at].Lower, WordClass.Past | WordClass.ParticipleOnly) || words[at].Lower.EndsWith('s') || words[at].Is("say"))
        && (words[at - 1].Mark == ClauseMark.Comma
            || words[at - 1].IsWord && !Lexicon.Is(words[at - 1].Lower, WordClass.Determiner | WordClass.Preposition));

    /// <summary>The speaker of the article with that name; otherwise the words as a description.</summary>
    private static Attribution? Speaker(Article article, string text, List<ClauseWord> words, int from, int verb)
    {
        var comma = words.FindLastIndex(verb - 1, verb - from, word => !word.IsWord);
        if (comma >= from && words[(comma + 1)..verb].Exists(word => char.IsUpper(text[word.Start])))
            from = comma + 1;
        var subject = words[from..verb].Where(word => word.IsWord && word.Lower is not "'s").ToList();
        if (subject.Count == 0)
            return null;

        if (Grammar.SubjectPronouns.Contains(subject[^1].Lower))
            subject = subject[^1..];

        // In "said the harbour's clerk Mara Holt" the name follows the role.
        var name = subject.Count - subject.AsEnumerable().Reverse().TakeWhile(word => char.IsUpper(text[word.Start])).Count();
        if (subject.Count - name >= 2 && name > 0 && !Lexicon.Is(subject[name - 1].Lower, WordClass.Preposition | WordClass.Determiner))
            subject = subject[name..];

        var mention = text[subject[0].Start..subject[^1].End];
        var named = ArticleSpeaker.Fitting([.. ArticleSpeaker.AllOf(article).Where(speaker => speaker.IsNamed)], mention);
        return new Attribution
        {
            Name = named.Count == 1 ? named[0].Name : mention,
            Named = named.Count == 1 || char.IsUpper(mention[0]) && subject.Count <= MaxNameWords && subject.TrueForAll(word => char.IsUpper(text[word.Start])),
        };
    }
}
