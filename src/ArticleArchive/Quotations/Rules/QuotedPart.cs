using System.Collections.Frozen;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>A quoted stretch that is to be given a speaker.</summary>
internal sealed class QuotedPart(QuotedRegion region, Narration narration, int word)
{
    private static readonly FrozenSet<string> Shouts = WordList.Set("shouts");

    public QuotedRegion Region => region;

    public Narration Narration => narration;

    /// <summary>Its token in the narration.</summary>
    public int Word => word;

    public int Sentence { get; } = narration.SentenceOf(word);

    /// <summary>Its index among the quoted stretches of the article.</summary>
    public required int Index { get; init; }

    public AttributionMatch? Match { get; set; }

    public ReadOnlySpan<char> Text => narration.Text.AsSpan(region.Start, region.End - region.Start);

    /// <summary>The last character inside the marks, ignoring the closing marks of nested quotations.</summary>
    public char LastCharacter
    {
        get
        {
            var text = Text.TrimEnd("'’\"”»› \u00a0");
            return text.IsEmpty ? ' ' : text[^1];
        }
    }

    public int WordCount { get; } = CountWords(narration.Text.AsSpan(region.Start, region.End - region.Start));

    public bool OpensSentence => narration.StartOf(Sentence) == word;

    public bool EndsSentence => narration.EndOf(Sentence) == word + 1;

    /// <summary>The most tokens from the closing mark to <c>told</c> in <c>"...," Colonel Ana Lopez was told</c>.</summary>
    private const int AddresseeReach = 6;

    /// <summary>Whether the stretch ends like a spoken sentence before its attribution.</summary>
    public bool AwaitsAttribution => LastCharacter is ',' or '?' or '!' or '…' or '-' or '—' or '–'
        || narration.At(word + 1).Kind is WordKind.Comma or WordKind.Dash;

    public bool FollowsComma => word > 0 && narration.Words[word - 1].Kind is WordKind.Comma or WordKind.Colon;

    /// <summary><c>a post titled "Save Our Port" accuses the mayor</c></summary>
    public bool IsTitle => narration.At(FollowsComma ? word - 2 : word - 1).Lower is "titled" or "entitled" or "headlined";

    /// <summary><c>chanting "Save Our Port"</c>, <c>shouts of "Shame"</c></summary>
    public bool IsShouted => Shouts.Contains(narration.At(narration.At(word - 1).Lower is "of" || FollowsComma ? word - 2 : word - 1).Lower);

    public bool BeginsCapital
    {
        get
        {
            var text = Text.TrimStart("'‘\"“[(… .");
            return !text.IsEmpty && (char.IsUpper(text[0]) || char.IsDigit(text[0]));
        }
    }

    /// <summary>Whether a reporting verb and a comma or colon lead straight into the words: <c>Lopez said: "..."</c>.</summary>
    public bool IsLedInto(ArticleSpeech article) =>
        FollowsComma && article.ActsIn(narration, Sentence).Any(act => act.Reports && (act.Cue.End == word - 1 || act.End == word - 1 || IsToldBehind(act)));

    /// <summary><c>Lopez told the masons: "..."</c></summary>
    private bool IsToldBehind(SpeechAct act) =>
        narration.Words[act.Cue.First].Lower is "told" or "tells" or "tell" or "telling" or "asked" or "asks" or "ask" or "asking"
        && act.Cue.End < word - 1
        && word - 1 - act.Cue.End <= MaxHearerWords
        && narration.Words[act.Cue.End..(word - 1)].All(one => one.Kind == WordKind.Word && !one.Is(WordClass.Cue));

    /// <summary>
    /// Whether the text says who hears the words, and so need not say who speaks them: <c>"...," Lopez was told</c>, <c>Lopez was told: "..."</c>.
    /// </summary>
    public bool IsToldToSomebody
    {
        get
        {
            if (FollowsComma && VerbJudge.IsToldTo(narration, word - 2))
                return true;

            var i = word + 1;
            while (i <= word + AddresseeReach && !narration.At(i).IsMark && !VerbJudge.IsToldTo(narration, i))
                i++;
            return AwaitsAttribution && i <= word + AddresseeReach && !narration.At(i).IsMark;
        }
    }

    /// <summary>
    /// Whether the words are what others call the subject before them: <c>The mayor, a "liar" to his foes, ...</c>,
    /// <c>The mayor, known as "the old man", ...</c>
    /// </summary>
    public bool Describes(Phrase subject)
    {
        if (subject.End >= word || narration.Words[subject.End].Kind != WordKind.Comma)
            return false;

        var between = narration.Words[(subject.End + 1)..word];
        return between.Length > 0
            && (between[0].Is(WordClass.Determiner) && !between.Any(one => one.IsMark || one.Is(WordClass.Verb | WordClass.Auxiliary))
                || between is [{ Lower: "known" or "nicknamed" or "dubbed" or "called" or "branded" or "described" }, ..] && !between.Any(one => one.IsMark));
    }

    /// <summary>Whether it is in a headline, or alone in a passage without the mark that ends a sentence, as above a section.</summary>
    public bool IsInHeading => narration.IsHeadline
        || narration.Passage > 0
        && narration.Words.Length <= MaxHeadingWords
        && WordCount <= MaxInHeading
        && !AwaitsAttribution
        && LastCharacter is not '.'
        && narration.Words.All(one => one.Kind is WordKind.Quote or WordKind.Number or WordKind.Stop);

    /// <summary>Whether it is the whole of its passage, like words that a newspaper repeats between paragraphs.</summary>
    public bool StandsAlone => narration is { Passage: > 0, IsOnlyQuoted: true };

    /// <summary>The most tokens in <c>3. "..."</c>.</summary>
    private const int MaxHeadingWords = 3;

    /// <summary>The most quoted words in such a heading.</summary>
    private const int MaxInHeading = 8;

    /// <summary>The most tokens in <c>the masons of the town</c>.</summary>
    private const int MaxHearerWords = 5;

    /// <summary>Whether the stretch is only a few words within the narrator's sentence.</summary>
    public bool IsFragment => !OpensSentence && !FollowsComma && !(BeginsCapital && EndsSentence)
        || OpensSentence && !EndsSentence && !AwaitsAttribution;

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            count += !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        return count;
    }
}
