using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Recognises marks that contain a name and no speech: <c>William "Big Bill" Hart</c>, <c>on the BBC's "Late Night Review"</c>.</summary>
internal static class NamesInMarks
{
    private const int MaxNicknameWords = 3;

    /// <summary>After these words, capitalised words in marks are a title.</summary>
    private static readonly FrozenSet<string> Announcing = WordList.Set("before-titles");

    /// <summary>Kinds of work that have titles.</summary>
    private static readonly FrozenSet<string> Works = WordList.Set("titled-works");

    public static bool Holds(QuotedPart part) => !part.IsShouted && (IsNickname(part) || IsWork(part));

    private static bool IsNickname(QuotedPart part)
    {
        var before = part.Narration.At(part.Word - 1);
        var after = part.Narration.At(part.Word + 1);
        return before.Capital && after.Capital
            && !before.Is(WordClass.Preposition | WordClass.Verb | WordClass.Determiner)
            && !after.Is(WordClass.Preposition | WordClass.SubjectPronoun | WordClass.Determiner)
            && part.WordCount <= MaxNicknameWords
            && part.BeginsCapital
            && part.LastCharacter is not (',' or '.' or '?' or '!')
            && part.Narration.SentenceOf(part.Word + 1) == part.Sentence;
    }

    /// <summary><c>called Lopez "The Queen of the Harbour"</c></summary>
    private static bool IsNamed(QuotedPart part)
    {
        var verb = part.Word - 1;
        while (part.Narration.At(verb).Capital)
            verb--;
        return part.Narration.At(verb).Lower is "called" or "calls" or "calling" or "labelled" or "labeled" or "branded" or "dubbed" or "nicknamed";
    }

    private static bool IsWork(QuotedPart part)
    {
        if (part.OpensSentence || part.FollowsComma && !Works.Contains(part.Narration.At(part.Word - 2).Lower) || part.Narration.IsHeadline
            || !TitleCase.IsTitle(part.Text))
            return false;

        var before = part.Narration.At(part.FollowsComma ? part.Word - 2 : part.Word - 1);
        return Announcing.Contains(before.Lower) || Works.Contains(before.Lower)
            || before.Kind == WordKind.Word
            && !before.Capital
            && !before.Is(WordClass.Verb | WordClass.OtherPronoun | WordClass.Relative | WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary)
            || before.Capital && !before.Is(WordClass.Verb) && !IsNamed(part);
    }
}
