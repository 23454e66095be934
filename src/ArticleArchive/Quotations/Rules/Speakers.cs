using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Decides which subjects may be speakers where no word says that anybody speaks.</summary>
internal static class Speakers
{
    /// <summary>Whether it is a name, <c>he</c>, <c>she</c> or <c>they</c>, or a noun for people; not a thing, nor anything that belongs to somebody.</summary>
    public static bool IsPerson(Narration narration, Phrase phrase)
    {
        var head = phrase.First;
        for (var i = phrase.First; i < phrase.End && !narration.Words[i].Is(WordClass.Preposition); i++)
        {
            if (narration.Words[i].Kind == WordKind.Word)
                head = i;
        }

        var word = narration.Words[head];
        return word.Lower is "he" or "she" or "they" or "i"
            || word.Is(WordClass.PersonNoun | WordClass.BodyNoun)
            || word.Capital && !word.Is(WordClass.SubjectPronoun | WordClass.Adverb | WordClass.Verb | WordClass.Determiner | WordClass.Conjunction)
            && (head > phrase.First
                || narration.StartOf(narration.SentenceOf(head)) != head
                || word.Class != WordClass.None
                || narration.At(phrase.End).Is(WordClass.Verb | WordClass.Auxiliary));
    }

    /// <summary>
    /// Whether a word that opens a sentence is a common noun, which the article writes in lower case elsewhere: <c>Money was scarce: "..."</c>.
    /// </summary>
    public static bool IsCommonNoun(Narration narration, Phrase phrase, ArticleSpeech article) =>
        phrase.End - phrase.First == 1
        && narration.StartOf(narration.SentenceOf(phrase.First)) == phrase.First
        && narration.Words[phrase.First] is { Class: WordClass.None } word
        && narration.At(phrase.End).Kind != WordKind.Colon
        && !article.Capitalised.Contains(word.Lower)
        && article.Narrations.Any(other => other.Text.Contains($" {word.Lower} ", StringComparison.Ordinal));
}
