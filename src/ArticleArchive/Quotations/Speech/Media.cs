using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Recognises the media that pass statements on: <c>Interfax</c>, <c>state television</c>, <c>the Lakeside Post</c>.</summary>
internal static class Media
{
    private static readonly FrozenSet<string> Words = WordList.Set("media");

    /// <summary>Whether a mention names a medium. A word like <c>paper</c> counts only as the last word of a name.</summary>
    public static bool Are(Narration narration, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (Words.Contains(narration.Words[i].Lower) && !IsInsideName(narration, phrase, i))
                return true;
        }

        return false;
    }

    private static bool IsInsideName(Narration narration, Phrase phrase, int i) =>
        i + 1 < phrase.End && !narration.Words[i + 1].Is(WordClass.Preposition) && !narration.Words[i].Capital;
}
