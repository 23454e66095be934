using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Works out from the words of a mention whether it means a man or a woman.</summary>
internal static class Gender
{
    private const WordClass Both = WordClass.Male | WordClass.Female;

    public static WordClass Of(Narration narration, PrintedName name)
    {
        for (var i = name.First; i < name.Name; i++)
        {
            if (Only(narration.Words[i].Class) is var title && title != WordClass.None)
                return title;
        }

        var before = narration.At(name.First - 1);
        if (before.Is(WordClass.PersonNoun) && Only(before.Class) is var noun && noun != WordClass.None)
            return noun;

        var first = narration.Words[name.Name];
        return first.Is(WordClass.FirstName) && name.End - name.Name > 1 ? Only(first.Class) : WordClass.None;
    }

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
