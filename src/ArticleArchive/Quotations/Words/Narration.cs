namespace ArticleArchive.Quotations.Words;

/// <summary>A passage as the attribution rules read it: its tokens, with each quoted stretch as a single token, and its sentences.</summary>
internal sealed class Narration
{
    private readonly int[] _sentenceOf;
    private readonly List<int> _starts;

    private static readonly Word None = new(WordKind.Other, 0, 0, "", WordClass.None, false, -1);

    public Narration(PassageText passage, int index, IReadOnlyList<QuotedRegion> regions)
    {
        Text = passage.Text;
        Passage = index;
        Regions = [.. regions];
        Words = new WordScanner(Text).Scan(Regions, 0, Text.Length);
        IsHeadline = passage.Kind == PassageKind.Headline;
        IsTitleCased = HeadlineCase.IsCapitalised(Text);
        MakeVerbsNames();
        if (!IsTitleCased)
            MakeHeAName();
        (_starts, _sentenceOf) = new SentenceCutter(this).Cut();
    }

    /// <summary>Whether it is a headline. Its words are read for names and speakers, but its capitals mean nothing.</summary>
    public bool IsHeadline { get; }

    /// <summary>Whether nearly every word has a capital, so that capitals do not show which words are names.</summary>
    public bool IsTitleCased { get; }

    /// <summary>Whether it has no words of the narrator, only quoted ones.</summary>
    public bool IsOnlyQuoted => Words.All(word => word.Kind is WordKind.Quote or WordKind.Stop);

    /// <summary>Whether it is a caption, a heading or a link to another article: it begins in words and has no mark at its end.</summary>
    public bool IsCaption =>
        !IsHeadline
        && Words is [{ Kind: WordKind.Word or WordKind.Number }, .., { Kind: WordKind.Word or WordKind.Number or WordKind.Close } last]
        && (char.IsLetterOrDigit(Text[last.End - 1]) || last.Kind == WordKind.Close)
        && !Words.Any(word => word.Kind == WordKind.Quote && Regions[word.Region].Continues);

    public string Text { get; }

    /// <summary>The text without accents; every character keeps its index.</summary>
    public string PlainText => field ??= Letters.WithoutAccents(Text);

    public int Passage { get; }

    public QuotedRegion[] Regions { get; }

    public Word[] Words { get; }

    public int Sentences => _starts.Count;

    public int SentenceOf(int word) => _sentenceOf[word];

    public int StartOf(int sentence) => _starts[sentence];

    /// <summary>The first token after the sentence.</summary>
    public int EndOf(int sentence) => sentence + 1 < _starts.Count ? _starts[sentence + 1] : Words.Length;

    /// <summary>The token; an empty one before the first and after the last.</summary>
    public ref readonly Word At(int word)
    {
        if ((uint)word < (uint)Words.Length)
            return ref Words[word];

        return ref None;
    }

    /// <summary>Whether the quoted words end with a comma.</summary>
    public bool EndsInComma(Word quote) => Text[Regions[quote.Region].End - 1] == ',';

    /// <summary>Whether it is a title in quotation marks that ends with a comma: <c>After reading "The Long Tide," Lopez said</c>.</summary>
    public bool IsTitleBeforeComma(int word) => At(word) is { Lower: "\"" } title && EndsInComma(title);

    /// <summary>Whether the token begins a line of the passage, as in a list of names; wrapped lines have already been joined.</summary>
    public bool IsNewLine(int word) =>
        word > 0 && word < Words.Length && Text.AsSpan(Words[word - 1].End, Words[word].Start - Words[word - 1].End).Contains('\n');

    /// <summary>The words between two tokens as a reader sees them, without soft hyphens.</summary>
    public string TextOf(int from, int to) => from < to
        ? Text[Words[from].Start..Words[to - 1].End].Replace("\u00AD", "", StringComparison.Ordinal)
        : "";

    /// <summary>Makes <c>He</c> a name in <c>Founder He Lundao says</c>.</summary>
    private void MakeHeAName()
    {
        for (var i = 1; i + 1 < Words.Length; i++)
        {
            if (Words[i] is { Capital: true, Lower: "he" } && Words[i - 1] is { Kind: WordKind.Word } && Text[Words[i - 1].End - 1] != '.'
                && Words[i + 1] is { Kind: WordKind.Word, Capital: true })
                Words[i] = Words[i] with { Class = WordClass.None };
        }
    }

    /// <summary>
    /// Makes <c>May</c>, <c>Will</c> and <c>From</c> names in <c>May told the House</c>, <c>Will called it</c> and <c>From said</c>, but not in <c>in May</c>;
    /// an auxiliary has a capital only at the start of a sentence.
    /// </summary>
    private void MakeVerbsNames()
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (Words[i] is { Capital: true, Lower: "may" or "will" or "from" } word
                && IsNameBefore(word, At(i + 1))
                && At(i - 1) is { Kind: not WordKind.Number } before
                && !before.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Time)
                && before.Lower is not ("early" or "late" or "mid"))
                Words[i] = Words[i] with { Class = WordClass.None };
        }
    }

    private static bool IsNameBefore(Word word, Word verb) => word.Lower switch
    {
        "may" => verb.Is(WordClass.Past | WordClass.Cue) || verb.Lower is "'s" or "has" or "was" or "had" or "is",
        "will" => verb.Is(WordClass.Past) && !verb.Is(WordClass.Base | WordClass.Auxiliary | WordClass.Adverb),
        _ => verb.Lower is "said" or "says" or "told" or "added" or "wrote",
    };

    /// <summary>Makes a quoted stretch that is only a name into a word of the sentence.</summary>
    public void Unquote(int word) => Words[word] = Words[word] with { Kind = WordKind.Word, Capital = true, Lower = "\"" };
}
