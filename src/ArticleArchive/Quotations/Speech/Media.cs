using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Recognises the media that pass statements on: <c>Interfax</c>, <c>state television</c>, <c>the Lakeside Post</c>.</summary>
internal static class Media
{
    private static readonly FrozenSet<string> Names = WordList.Set("media");
    private static readonly FrozenSet<string> Kinds = WordList.Set("media-kinds");

    private static readonly FrozenSet<string> InFull = WordList.Phrases("media-in-full");

    /// <summary>Whether the last word of the name alone would mean another medium: <c>Financial Times</c>.</summary>
    public static bool HasOnlyFullName(string name) => InFull.Contains(name.ToLowerInvariant());

    /// <summary>Whether the word is a noun for a medium: <c>paper</c>, <c>broadcaster</c>.</summary>
    public static bool IsKind(Word word) => Kinds.Contains(word.Lower);

    /// <summary>Whether a mention names a medium. A word like <c>paper</c> counts only as the last word of a name.</summary>
    public static bool Are(Narration narration, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if ((Names.Contains(narration.Words[i].Lower) || IsKind(narration.Words[i])) && !IsInsideName(narration, phrase, i))
                return true;
        }

        return false;
    }

    private static bool IsInsideName(Narration narration, Phrase phrase, int i) =>
        i + 1 < phrase.End && !narration.Words[i + 1].Is(WordClass.Preposition) && !narration.Words[i].Capital;
}
