using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>The sentences of a statement, joined across its attribution and across paragraphs.</summary>
internal sealed class SpokenText
{
    private const int MaxLeadWords = 8;

    private readonly List<ClauseWord> _words = [];
    private readonly List<int> _starts = [0];
    private readonly List<int> _quotations = [];
    private readonly HashSet<int> _capitals = [];

    private SpokenText()
    {
    }

    public static SpokenText From(Article article, Utterance statement)
    {
        var spoken = new SpokenText();
        for (var i = 0; i < statement.Quotations.Count; i++)
        {
            var (passage, span) = statement.Quotations[i].Place;
            var text = article.Passages[passage].Text;
            if (i > 0 && EndsSentence(article, statement.Quotations[i - 1].Place, statement.Quotations[i].Place))
                spoken.Break();
            spoken._quotations.Add(spoken._words.Count);
            foreach (var word in new ClauseScanner(passage, text).Scan(span, []))
                spoken.Add(word, text);
        }

        return spoken;
    }

    /// <summary>The sentence that contains a word, cut before the word.</summary>
    public CutSentence Before(int passage, int start) => CutAt(_words.FindIndex(word => word.Passage == passage && word.End > start));

    /// <summary>The sentence that contains a word, cut after the word.</summary>
    public CutSentence After(int passage, int end)
    {
        var last = _words.FindLastIndex(word => word.IsWord && word.Passage == passage && word.Start < end);
        return CutAt(last) is { Words.Count: > 0 } sentence
            ? WithAfterthought(sentence.Words, sentence.Cut + 1, Afterthought(last))
            : new CutSentence([], 0);
    }

    /// <summary>
    /// The words by which an earlier sentence of the same quotation begins to give somebody else's words without marks, as in <c>Everybody told us: Stay at
    /// home. [The bridge will fall]</c> or <c>This is what they tell us. [The bridge will fall]</c>; null when there is none. Nothing shows where those words
    /// end.
    /// </summary>
    public string? IntroducedBefore(int passage, int start)
    {
        var at = _words.FindIndex(word => word.Passage == passage && word.End > start);
        var first = at < 0 ? 0 : _starts.FindLast(begin => begin <= at);
        if (SentenceBefore(AfterCount(first), at) is { } sentence)
        {
            if (Cues.Introductions.Last(sentence) is { } introduction)
                return Cues.TextOf(sentence, introduction);
            if (Cues.OpeningIntroductions.First(sentence) is { } opening && opening.Start <= ClauseReader.SkipOpeners(sentence, 0)
                && _words[first].Lower is not ("i" or "we" or "let" or "that"))
                return Cues.TextOf(sentence, opening);
        }

        for (var colon = first - 1; colon > _quotations.FindLast(begin => begin <= at); colon--)
        {
            if (_words[colon] is not { Mark: ClauseMark.Colon, Lower: ":" } || !_capitals.Contains(colon + 1))
                continue;

            var begin = _starts.FindLast(from => from <= colon);
            var lead = _words[Math.Max(begin, colon - MaxLeadWords)..colon];
            if (lead.FindLastIndex(word => Grammar.Says.Contains(word.Lower)) is > 0 and var verb
                && !lead[..verb].TrueForAll(word => Grammar.Openers.Contains(word.Lower))
                && !lead.Exists(word => word.Lower is "i" or "we" or "let" or "what"))
                return Cues.TextOf(lead, (Math.Max(0, verb - 1), lead.Count));
        }

        return null;
    }

    /// <summary>
    /// The words by which the sentence before supposes what this one says, as in <c>Suppose the lock jams. [The boats are trapped]</c>; null when it does not.
    /// </summary>
    public string? SupposedBefore(int passage, int start)
    {
        var at = _words.FindIndex(word => word.Passage == passage && word.End > start);
        var first = at < 0 ? 0 : _starts.FindLast(begin => begin <= at);
        if (SentenceBefore(first, at) is not { } sentence || _words[first].Is("i"))
            return null;

        var opening = ClauseReader.SkipOpeners(sentence, 0);
        return Cues.OpeningSuppositions.LongestAt(sentence, opening) is > 0 and var end && end + 2 < sentence.Count
            && sentence[end].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun) && !sentence[end].Is("what")
            && !sentence.Exists(word => word.Mark == ClauseMark.Comma)
            ? Cues.TextOf(sentence, (opening, Math.Min(sentence.Count, end + 1)))
            : null;
    }

    /// <summary>The sentence before the one that begins at a token, in the same quotation and without its stop; null when there is none.</summary>
    private List<ClauseWord>? SentenceBefore(int first, int at) =>
        first > _quotations.FindLast(begin => begin <= at) ? _words[_starts.FindLast(begin => begin < first)..(first - 1)] : null;

    /// <summary>The first token of the first sentence in a list, <c>First, the mill is old. Second, ...</c>; the same token outside lists.</summary>
    private int AfterCount(int first)
    {
        while (_words[first].Lower is "second" or "secondly" or "third" or "thirdly" && _starts.FindLast(begin => begin < first) is > 0 and var earlier)
            first = earlier;
        return first;
    }

    /// <summary>
    /// Whether the word is in a quotation within the quotation that opened in an earlier sentence: <c>He asked: 'Is it safe? [It is not.]'</c>
    /// </summary>
    public bool IsInMarks(int passage, int start)
    {
        var at = _words.FindIndex(word => word.Passage == passage && word.End > start);
        var earlier = at < 0 ? 0 : _starts.FindLast(begin => begin <= at);
        if (earlier == 0)
            return false;

        var open = _words.FindLastIndex(earlier - 1, word => IsInnerMark(word) && word.Mark is ClauseMark.Open or ClauseMark.Close);
        return open >= _quotations.FindLast(begin => begin <= at)
            && _words[open].Mark == ClauseMark.Open
            && _words.FindIndex(at, word => IsInnerMark(word) && word.Mark is ClauseMark.Open or ClauseMark.Close) is >= 0 and var close
            && _words[close].Mark == ClauseMark.Close;
    }

    private static bool IsInnerMark(ClauseWord word) => word.Lower is not ("(" or ")" or "[" or "]");

    private static CutSentence WithAfterthought(IReadOnlyList<ClauseWord> words, int cut, List<ClauseWord> after) => new([.. words, .. after], cut)
    {
        Afterthought = after is [.., var last] ? new PassageSpan(last.Passage, new TextSpan(last.Start, last.End - last.Start)) : null,
    };

    /// <summary>The next sentence, when it is only a fragment that takes something back: <c>"The road is safe," she said. "Unless it snows."</c></summary>
    private List<ClauseWord> Afterthought(int at)
    {
        var start = _starts.Find(first => first > at);
        if (start == 0 || start == _words.Count)
            return [];

        var next = _starts.Find(first => first > start);
        var sentence = _words[start..(next == 0 ? _words.Count : next)];
        return Afterthoughts.Are(sentence) ? sentence : [];
    }

    private CutSentence CutAt(int at)
    {
        if (at < 0)
            return new CutSentence([], 0);

        var start = _starts.FindLast(first => first <= at);
        var next = _starts.Find(first => first > at);
        var end = next == 0 ? _words.Count : next;
        return new CutSentence(_words[start..end], at - start);
    }

    private void Break()
    {
        if (_starts[^1] != _words.Count)
            _starts.Add(_words.Count);
    }

    private void Add(ClauseWord word, string text)
    {
        if (_words.Count > _starts[^1] && EndsHere(word, text))
            Break();
        if (char.IsUpper(text[word.Start]))
            _capitals.Add(_words.Count);
        _words.Add(word);
    }

    /// <summary>A stop, with any closing marks after it, ends the sentence unless a small letter follows.</summary>
    private bool EndsHere(ClauseWord next, string text)
    {
        if (next.Mark is ClauseMark.Close or ClauseMark.Stop or ClauseMark.Question or ClauseMark.Comma)
            return false;

        var last = _words.Count - 1;
        while (last > _starts[^1] && _words[last].Mark == ClauseMark.Close)
            last--;
        var goesOn = next.IsWord && next.Passage == _words[last].Passage && _words[last].Lower is "." or "…" && last == _words.Count - 1
            && char.IsLower(text[next.Start]);
        return _words[last].Mark is ClauseMark.Stop or ClauseMark.Question && !goesOn;
    }

    /// <summary>
    /// A new paragraph ends a sentence, and so does a full stop after the attribution, or no sign at all before a pronoun with a capital letter:
    /// <c>"...," she said "They ..."</c>.
    /// </summary>
    private static bool EndsSentence(Article article, PassageSpan before, PassageSpan after)
    {
        if (before.Passage != after.Passage)
            return true;

        var text = article.Passages[before.Passage].Text;
        var inside = text[..before.Span.End].TrimEnd();
        var between = text[before.Span.End..Math.Max(before.Span.End, after.Span.Start)].TrimEnd(' ', '\u00A0', '"', '\'', '“', '‘', '”', '’');
        return inside.Length > 0 && inside[^1] is '.' or '?' or '!'
            || between.Length > 0 && (between[^1] is '.' or '?' or '!' or ':' || char.IsLetter(between[^1]) && OpensWithPronoun(after.Span.Slice(text)));
    }

    private static bool OpensWithPronoun(string quotation) =>
        quotation.Length > 0 && char.IsUpper(quotation[0]) && quotation.Split(' ')[0] is var first && first is not "I"
        && Grammar.SubjectPronouns.Contains(first.ToLowerInvariant());
}
