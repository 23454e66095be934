namespace ArticleArchive.Quotations.Words;

/// <summary>Decides where the sentences of a narration begin. A quotation that ends in a full stop ends its sentence.</summary>
internal sealed class SentenceCutter(Narration narration)
{
    /// <summary>The most tokens in a sentence: longer text is cut here, so that searching a sentence stays fast.</summary>
    public const int Longest = 300;

    private const int Reach = 8;
    private const int LongReach = 25;
    private const int MinHeadingWords = 4;

    public (List<int> Starts, int[] SentenceOf) Cut()
    {
        var starts = new List<int>();
        var sentenceOf = new int[narration.Words.Length];
        var begins = true;
        for (var i = 0; i < narration.Words.Length; i++)
        {
            if (begins || i - starts[^1] == Longest)
                starts.Add(i);
            sentenceOf[i] = starts.Count - 1;
            begins = EndsAt(i);
        }

        return (starts, sentenceOf);
    }

    private bool EndsAt(int i)
    {
        var word = narration.Words[i];
        var next = narration.At(i + 1);
        if (word.Kind == WordKind.Stop)
            return next.Kind is not (WordKind.Close or WordKind.Comma or WordKind.Stop) && !(next.Kind == WordKind.Word && !next.Capital);

        if (word.Kind == WordKind.Word && next.Kind == WordKind.Quote && narration.Text[word.End - 1] == '.' && !word.Is(WordClass.Title))
            return BeginsSentence(next);
        if (word.Kind == WordKind.Word && next is { Kind: WordKind.Word, Capital: true } && EndsCapitals(i))
            return true;
        if (word.Kind == WordKind.Word && EndsInInitials(word) && next.Capital)
            return next.Is(WordClass.SubjectPronoun) && next.Lower is not "i"
                || next.Is(WordClass.Determiner | WordClass.Subordinator | WordClass.Preposition | WordClass.Conjunction) && !next.Is(WordClass.Title);

        return word.Kind == WordKind.Quote && QuoteEnds(i, word, next);
    }

    /// <summary>Whether the quotation begins a sentence, as in <c>who hails from Jacksonville, Fla. "So we ..."</c></summary>
    private bool BeginsSentence(Word quote)
    {
        var words = narration.Text.AsSpan(narration.Regions[quote.Region].Start).TrimStart("[(… ");
        return !words.IsEmpty && char.IsUpper(words[0]) && words.IndexOf(' ') > 0;
    }

    /// <summary>Whether a heading in capitals, run into the passage, ends here: <c>FLOODS CLOSE THE OLD PORT The mayor said</c>.</summary>
    private bool EndsCapitals(int i)
    {
        var first = i;
        while (first >= 0 && i - first < MinHeadingWords && IsInCapitals(narration.Words[first]))
            first--;
        return i - first == MinHeadingWords && !IsInCapitals(narration.At(i + 1));
    }

    private bool IsInCapitals(Word word) =>
        word.Kind == WordKind.Number
        || word is { Kind: WordKind.Word, Capital: true } && !narration.Text.AsSpan(word.Start, word.End - word.Start).ContainsAnyInRange('a', 'z')
            && narration.Text[word.End - 1] != '.';

    /// <summary>In <c>in the U.S. He</c> the stop of the initials also ends the sentence, if the next word does not continue a name.</summary>
    private bool EndsInInitials(Word word) =>
        narration.Text[word.End - 1] == '.'
            && word.Lower is "u.s" or "u.k" or "u.n" or "e.u" or "d.c" or "n.y" or "n.h" or "n.j" or "a.m" or "p.m" or "inc" or "ltd" or "corp";

    private bool QuoteEnds(int i, Word quote, Word next)
    {
        var region = narration.Regions[quote.Region];
        var words = narration.Text.AsSpan(region.Start, region.End - region.Start).TrimEnd("'’\"”) \u00a0");
        if (words.IsEmpty || words[^1] is not ('.' or '!' or '?' or '…'))
            return false;

        if (next.Kind is WordKind.Word && !next.Capital
            || next.Kind is WordKind.Comma or WordKind.Stop or WordKind.Dash or WordKind.Close or WordKind.Colon or WordKind.Semicolon)
            return false;

        return words[^1] == '.' ? !(words.EndsWith("..") && Attributes(i + 1)) : !Attributes(i + 1);
    }

    /// <summary>Whether a short subject and a reporting verb follow: <c>"Will it hold?" Lopez asked.</c></summary>
    private bool Attributes(int start)
    {
        var named = narration.At(start).Capital;
        for (var i = start; i < narration.Words.Length && i < start + Reach; i++)
        {
            var word = narration.Words[i];
            if (word.Kind == WordKind.Comma && named && i > start)
                return AttributesAfter(i);
            if (word.IsMark || word.Kind == WordKind.Quote)
                return false;
            if (word.Is(WordClass.Cue) && !word.Is(WordClass.Base) && (!word.Capital || i == start))
                return !LeadsToQuote(i + 1);
            if (i > start && word.Is(WordClass.WeakCue) && word.Is(WordClass.Past) && narration.At(i + 1) is { IsMark: true }
                || IsGoingOn(i))
                return true;
        }

        return false;
    }

    /// <summary><c>Lopez went on</c></summary>
    private bool IsGoingOn(int i) => narration.Words[i].Lower is "went" or "goes" && narration.At(i + 1).Lower is "on";

    /// <summary><c>Lopez, who runs the port, asked</c></summary>
    private bool AttributesAfter(int comma)
    {
        for (var i = comma + 1; i < narration.Words.Length && i < comma + LongReach; i++)
        {
            var word = narration.Words[i];
            if (word.Kind is WordKind.Stop or WordKind.Quote or WordKind.Colon)
                return false;
            if (word.Kind == WordKind.Comma
                && narration.At(i + 1) is { Kind: WordKind.Word } verb
                && verb.Is(WordClass.Cue)
                && verb.Is(WordClass.Past))
                return !LeadsToQuote(i + 2);
        }

        return false;
    }

    private bool LeadsToQuote(int start)
    {
        for (var i = start; i < narration.Words.Length && i < start + Reach; i++)
        {
            var word = narration.Words[i];
            if (word.Kind is WordKind.Colon)
                return true;
            if (word.Kind == WordKind.Comma && narration.At(i + 1).Kind == WordKind.Quote)
                return false;
            if (word.Kind is WordKind.Stop or WordKind.Quote)
                return false;
        }

        return false;
    }
}
