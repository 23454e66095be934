using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Decides whether two printed forms can be the name or the title of one person.</summary>
internal static class NameForms
{
    /// <summary>Whether the surname at a token means a relative of the person last called by it: <c>the younger Kolbe</c>.</summary>
    public static bool IsOfRelative(Narration narration, int surname) => narration.At(surname - 1).Lower is "younger" or "elder" or "older";

    /// <summary>Whether a headline opens with a word that is no part of the name after it: <c>Shrunken Kolbe board says sorry</c>.</summary>
    public static bool OnlyOpensHeadline(Narration narration, ArticleSpeech article) =>
        narration.IsHeadline
        && narration.At(0) is { Class: WordClass.None } first && !article.Capitalised.Contains(first.Lower)
        && narration.At(1) is { Kind: WordKind.Word, Capital: true }
        && article.Narrations.Any(other => other.Passage > 0 && other.Text.Contains(narration.TextOf(1, 2), StringComparison.Ordinal));

    /// <summary>Whether it is only a first name, right before a verb: <c>Diana gave an interview</c>.</summary>
    public static bool IsFirstNameOfSubject(Narration narration, PrintedName printed) =>
        printed.End == printed.First + 1
        && (narration.Words[printed.First].Class & ~(WordClass.Male | WordClass.Female)) == WordClass.FirstName
        && narration.At(printed.End).Is(WordClass.Verb | WordClass.Auxiliary)
        && narration.At(printed.End).Lower is not ("'s" or "'");

    /// <summary>The first token of the name in <c>the Most Reverend Ana Kolbe</c>, <c>the Rt Hon Ana Kolbe</c> and <c>29-year-old Ana Kolbe</c>.</summary>
    public static int AfterHonorific(Narration narration, int start)
    {
        while (narration.At(start).Lower is "the" or "most" or "very" or "right" or "rt" or "hon" or "honourable" or "honorable"
            || PeopleByAge.At(narration, start) is not null)
            start++;
        return start;
    }

    /// <summary>The people of a surname who have the printed title: <c>Senator Marchett</c>, when another Marchett is a general.</summary>
    public static List<Person> OfTitle(IReadOnlyList<string> titles, List<Person> people)
    {
        if (people.Count < 2 || titles.Count == 0)
            return people;

        var titled = people.FindAll(person => person.Posts.Exists(post => post.Split(' ').Any(word => titles.Any(title => IsTitle(title, word)))));
        var now = titled.FindAll(
            person => !person.Posts.Exists(post => post.Split(' ')[0].ToLowerInvariant() is "former" or "ex" or "late" or "retired" or "ousted" or "then"));
        return now.Count > 0 ? now : titled.Count > 0 ? titled : people;
    }

    /// <summary>Whether the title is the word or its abbreviation: <c>Gen.</c> is short for <c>General</c>.</summary>
    public static bool IsTitle(string title, string word) =>
        Person.Fold(word) is var post
        && (post == title
            || title.Length > 2 && post.Length > 2
                && (post.StartsWith(title, StringComparison.Ordinal) || title.StartsWith(post, StringComparison.Ordinal)));

    /// <summary><c>Premier Tarn</c> is not <c>Defence Minister Tarn Mei-ling</c>.</summary>
    public static bool AreOfOtherOffice(Person person, IReadOnlyList<string> titles)
    {
        var offices = person.Posts.SelectMany(post => post.Split(' ')).SelectMany(word => Descriptions.InFull(word).Split(' '))
            .Where(word => Lexicon.Is(Person.Fold(word), WordClass.Title)).ToList();
        return titles.Count > 0 && offices.Count > 0 && !offices.Exists(office => titles.Any(title => IsTitle(title, office)));
    }

    /// <summary>
    /// Whether only words that are no names stand before the shorter name, which begins with a first name: <c>Harbour News Ana Kolbe</c>.
    /// </summary>
    public static bool IsLedBy(List<string> longer, List<string> name) =>
        name.Count > 1 && IsFirst(name[0]) && IsTail(longer, name) && !longer.Take(longer.Count - name.Count).Any(word => IsFirst(word) || IsInitial(word));

    /// <summary>Whether the last word alone is a first name: <c>Contributor Ana</c>; not <c>Abu Ali</c>.</summary>
    public static bool EndsInFirstName(List<string> names) => IsFirst(names[^1]) && Person.Fold(names[0]) is not ("abu" or "umm" or "um")
        && !names.SkipLast(1).Any(word => IsFirst(word) || IsInitial(word));

    /// <summary>Whether it is a given name of two syllables that follows the family name: <c>Mei-ling</c>.</summary>
    public static bool IsGivenName(string word) => word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < word.Length
        && char.IsLower(word[hyphen + 1]);

    private static bool IsFirst(string word) => Lexicon.Is(Person.Fold(word), WordClass.FirstName);

    private static bool IsInitial(string word) => word.TrimEnd('.').Length == 1 || word.Contains('.', StringComparison.Ordinal);

    public static bool Compatible(List<string> full, List<string> names)
    {
        if (names.Count == 1 || full.Count == 1 || IsTail(full, names) || IsTail(names, full))
            return true;

        var (one, other) = (Person.Fold(full[0]), Person.Fold(names[0]));
        return one == other || one.Length == 1 && other[0] == one[0] || other.Length == 1 && one[0] == other[0]
            || one.Length > 2
            && other.Length > 2
            && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));
    }

    /// <summary>Whether all the words stand in the longer name in their order.</summary>
    public static bool AreWithin(List<string> shorter, List<string> longer)
    {
        var found = 0;
        foreach (var word in longer)
            found += found < shorter.Count && Person.Fold(word) == Person.Fold(shorter[found]) ? 1 : 0;
        return found == shorter.Count;
    }

    /// <summary>Whether the names end the full name, as a surname of two words does: <c>Ortega Marsh</c> for <c>Lena Ortega Marsh</c>.</summary>
    private static bool IsTail(List<string> full, List<string> names) =>
        full.Count > names.Count && full.TakeLast(names.Count).Select(Person.Fold).SequenceEqual(names.Select(Person.Fold));
}
