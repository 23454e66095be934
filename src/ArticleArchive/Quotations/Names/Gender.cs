using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Works out from the words of a mention whether it means a man or a woman.</summary>
internal static class Gender
{
    private const WordClass Both = WordClass.Male | WordClass.Female;

    public static WordClass Infer(Narration narration, PrintedName name)
    {
        for (var i = name.First; i < name.Name; i++)
        {
            if (Only(narration.Words[i].Class) is var title && title != WordClass.None)
                return title;
        }

        var before = narration.At(name.First - 1);
        if (before.Is(WordClass.PersonNoun) && Only(before.Class) is var noun && noun != WordClass.None)
            return noun;

        var comma = PeopleByAge.BeforeAge(narration, name.First);
        if (narration.At(comma).Kind == WordKind.Comma && !OpensClause(narration, name)
            && OfApposition(narration.At(comma - 1)) is var kin && kin != WordClass.None)
            return kin;
        if (narration.At(name.End).Kind == WordKind.Comma && narration.At(name.End + 1) is { Lower: not "whose" } article
            && article.Is(WordClass.Determiner | WordClass.Possessive)
            && narration.At(name.End + 3).Lower is not ("'s" or "'")
            && OfApposition(narration.At(name.End + 2)) is var described && described != WordClass.None)
            return described;

        var first = narration.Words[name.Name];
        if (!first.Is(WordClass.FirstName) || name.End - name.Name < 2)
            return WordClass.None;

        var second = narration.Words[name.Name + 1];
        return Only(first.Class) is WordClass.None && name.End - name.Name > 2 && second.Is(WordClass.FirstName) ? Only(second.Class) : Only(first.Class);
    }

    /// <summary>Whether the comma before the name ends an introduction: <c>Working with his wife, Kolbe wrote</c>.</summary>
    private static bool OpensClause(Narration narration, PrintedName name) =>
        narration.At(name.End) is { Kind: WordKind.Word, Capital: false } verb && verb.Is(WordClass.Verb | WordClass.Auxiliary)
        && narration.Words[narration.StartOf(narration.SentenceOf(name.First))].Is(WordClass.Gerund | WordClass.Preposition | WordClass.Subordinator);

    /// <summary>The gender of a noun set off by commas: <c>her brother, Ali Kolbe,</c>; <c>Ali Kolbe, her brother,</c>.</summary>
    private static WordClass OfApposition(Word noun) => !noun.Capital && noun.Is(WordClass.PersonNoun) ? Only(noun.Class) : WordClass.None;

    /// <summary>Male or female; neither when the classes give both or none.</summary>
    public static WordClass Only(WordClass classes) => (classes & Both) == Both ? WordClass.None : classes & Both;

    public static bool Agrees(WordClass one, WordClass other) => one == WordClass.None || other == WordClass.None || one == other;

    public static WordClass OfPronoun(string lower) => lower switch
    {
        "he" or "him" or "his" or "himself" => WordClass.Male,
        "she" or "her" or "hers" or "herself" => WordClass.Female,
        _ => WordClass.None,
    };
}
