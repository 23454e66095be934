using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Recognises marks that only distance the writer from a word, or contain a title, after the rules have looked for a speaker.</summary>
internal static class ScareQuotes
{
    private const int FewWords = 3;
    private const int MaxMeaningWords = 6;
    private const WordClass NoNoun = WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Relative
        | WordClass.Adverb | WordClass.Determiner | WordClass.Past;

    public static bool Holds(QuotedPart part)
    {
        if (part.Region.Continues || !part.Region.Closed)
            return false;
        if (part.Narration.At(part.Word - 1).Lower is "so-called" or "known" or "dubbed" or "term" or "word" or "phrase" or "named"
            || part.Narration.At(part.Word - 1).Lower is "as" && part.Narration.At(part.Word - 2).Lower is "known")
            return part.WordCount <= FewWords;
        if (IsMeaning(part) || IsTheme(part) || IsAddress(part.Text))
            return true;
        if (IsCued(part)
            || part.IsShouted
            || part.IsToldToSomebody
            || part.Narration.At(part.Word - 1).Kind == WordKind.Colon && part.EndsSentence && part.LastCharacter is '.' or '!' or '?')
            return false;
        if (part.WordCount <= FewWords && IsWeak(part) || part.WordCount == 1 && IsAttribute(part.Narration, part.Word))
            return true;

        return TitleCase.IsTitle(part.Text) && !part.Narration.IsHeadline && !part.Narration.IsTitleCased && !IsSpoken(part);
    }

    /// <summary>Whether the marks contain what a foreign word means: <c>a Larnavian word meaning "the old wall"</c>, <c>Larnavian for "wall"</c>.</summary>
    private static bool IsMeaning(QuotedPart part) =>
        part.WordCount <= MaxMeaningWords
        && (part.Narration.At(part.Word - 1).Lower is "meaning"
            || part.Narration.At(part.Word - 1).Lower is "for" && Ranks.IsNationality(part.Narration.At(part.Word - 2)));

    /// <summary>Whether the marks contain a motto that nobody says: <c>under the theme: "One harbour, one people"</c>.</summary>
    private static bool IsTheme(QuotedPart part) =>
        part.Narration.At(part.Word - 1).Kind is WordKind.Colon or WordKind.Comma
        && part.Narration.At(part.Word - 2).Lower is "theme" or "slogan" or "motto" or "banner" or "title"
        && part.Narration.At(part.Word - 3) is var article && article.Is(WordClass.Determiner);

    /// <summary>The address of a site, in the marks of a tag that was left in the text.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text) => text.Contains("://", StringComparison.Ordinal) && !text.Contains(' ');

    /// <summary>Whether reporting words are right beside the marks: <c>"..," said Lopez</c>, <c>Lopez shouted: "..."</c>.</summary>
    private static bool IsCued(QuotedPart part)
    {
        if (part.Match is not { Cue: { } cue } match || match.Narration != part.Narration || !part.Narration.Words[cue.First].Is(WordClass.Cue))
            return false;

        return match.Rule == AfterTheQuotation.RuleName
            ? part.AwaitsAttribution && part.OpensSentence
            : part.FollowsComma && cue.End == part.Word - 1 && part.LastCharacter is ',' or '.' or '!' or '?';
    }

    /// <summary>Whether the quoted word is between an article and its noun: <c>the "interim" government</c>.</summary>
    private static bool IsAttribute(Narration narration, int i) =>
        narration.At(i - 1).Is(WordClass.Determiner | WordClass.Possessive)
        && narration.At(i + 1) is { Kind: WordKind.Word, Capital: false } noun
        && noun.Lower is not ("'s" or "'" or "that" or "who")
        && !noun.Is(NoNoun);

    private static bool IsWeak(QuotedPart part) => part.Match is not { } match
        || match.Rule is SubjectOfTheSentence.RuleName
        || match.Rule is FloatingParagraph.RuleName or InTheSameParagraph.RuleName && !EndsSpoken(part)
        || part.IsFragment && match.Rule is LaterInTheSentence.RuleName && (part.WordCount == 1 || part.WordCount < FewWords && !SaysPlainly(match))
        || match.Cue is null && match.Rule != BeforeTheColon.RuleName;

    /// <summary>Whether somebody is the subject of <c>said</c>, <c>told</c> or <c>asked</c>, not only <c>that</c> of a verb of showing.</summary>
    private static bool SaysPlainly(AttributionMatch match) =>
        match.Cue is { } cue && match.Narration.Words[cue.First].Is(WordClass.Cue) && !match.Narration.Words[match.Mention.First].Is(WordClass.Relative);

    private static bool EndsSpoken(QuotedPart part) =>
        part.LastCharacter is '.' or '?' or '!'
        && part.EndsSentence
        && part.BeginsCapital;

    private static bool IsSpoken(QuotedPart part)
    {
        if (part.OpensSentence && part.AwaitsAttribution && part.Match?.Rule is AfterTheQuotation.RuleName or LaterInTheSentence.RuleName)
            return true;
        if (part.Match?.Rule is InTheSameParagraph.RuleName && EndsSpoken(part))
            return true;

        return part.Match is { Cue: { } cue, Rule: BeforeTheQuotation.RuleName }
            && (IsNickname(part, cue)
                || (part.FollowsComma || cue.End == part.Word) && part.Word - cue.End <= 8 && part.LastCharacter is '.' or '!' or '?' or ',');
    }

    /// <summary><c>The masons called Kolbe "The Queen of the Harbour"</c>, but not <c>Lopez called his book "The Old Wall"</c></summary>
    private static bool IsNickname(QuotedPart part, Phrase cue) =>
        part.Narration.Words[cue.First].Lower is "called" or "calls" or "call"
        && part.Narration.At(part.Word - 1) is var name && part.Word > cue.End && (name.Capital || name.Lower is "him" or "her");
}
