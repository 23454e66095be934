using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Finds the words to which <c>who</c>, <c>that</c> or <c>which</c> refers.</summary>
internal static class Antecedents
{
    /// <summary>The most words in <c>Republican of South Senn</c>.</summary>
    private const int MaxPlaceWords = 5;

    private const int MaxDescriptionWords = 12;

    /// <summary>The person whom the pronoun refers to: <c>says Kim King, 30, who ...</c>; null when it is nobody named.</summary>
    public static Person? PersonOf(Narration narration, int who, CoreferenceResolver coreference)
    {
        var end = EndBefore(narration, who);
        var person = coreference.At(narration, (BeforeParty(narration, end) ?? end) - 1);
        return person is null or { IsUnnamed: true } && BeforeApposition(narration, end) is { } name ? coreference.At(narration, name - 1) ?? person : person;
    }

    /// <summary>The token after the name in <c>Ana Kolbe, a mason and mother of two, who</c>; null when no description between commas comes last.</summary>
    private static int? BeforeApposition(Narration narration, int end)
    {
        var first = end - 1;
        while (first > Math.Max(1, end - MaxDescriptionWords) && narration.Words[first - 1].Kind is WordKind.Word or WordKind.Number)
            first--;
        return narration.At(first).Is(WordClass.Determiner) && narration.At(first - 1).Kind == WordKind.Comma && narration.At(first - 2).Capital
            ? first - 1
            : null;
    }

    /// <summary>The token after the name in <c>Senator Ana Kolbe, Republican of South Senn, who ...</c>; null when no party and place come last.</summary>
    private static int? BeforeParty(Narration narration, int end)
    {
        var first = end - 1;
        while (first > Math.Max(1, end - MaxPlaceWords) && narration.Words[first - 1] is { Kind: WordKind.Word } word
            && (word.Capital || word.Lower is "of" or "from"))
            first--;
        return narration.At(first - 1).Kind == WordKind.Comma
            && narration.At(first).Is(WordClass.PersonNoun)
            && narration.At(first + 1).Lower is "of" or "from"
            ? first - 1
            : null;
    }

    /// <summary>The token after the words that the pronoun refers to, before a comma and an age.</summary>
    public static int EndBefore(Narration narration, int who)
    {
        var end = narration.At(who - 1).Kind == WordKind.Comma ? who - 1 : who;
        return narration.At(end - 1).Kind == WordKind.Number && narration.At(end - 2).Kind == WordKind.Comma ? end - 2 : end;
    }

    /// <summary>The people to whom <c>who</c> refers in <c>a rallying cry for Marsh and his friends, who</c>: <c>Marsh and his friends</c>.</summary>
    public static Phrase PeopleIn(Narration narration, Phrase antecedent)
    {
        for (var i = antecedent.First; i < antecedent.End - 1; i++)
        {
            if (narration.Words[i].Is(WordClass.PersonNoun | WordClass.BodyNoun) || narration.Words[i].Capital)
                return antecedent;
            if (narration.Words[i].Is(WordClass.Preposition))
                return antecedent with { First = i + 1 };
        }

        return antecedent;
    }
}
