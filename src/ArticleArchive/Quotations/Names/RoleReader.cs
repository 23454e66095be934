using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Reads the rank, title or post beside a name, as printed.</summary>
internal static class RoleReader
{
    private static readonly FrozenSet<string> Tenses = WordList.Set("tenses-of-posts");

    private const int MaxAppositionWords = 16;
    private const int MaxLeadWords = 8;

    private const WordClass NoLead = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Subordinator | WordClass.Relative | WordClass.SubjectPronoun | WordClass.Adverb | WordClass.Time;

    /// <summary>The role beside the name, from the most reliable place first.</summary>
    public static IEnumerable<string> Read(Narration narration, PrintedName name) =>
        new[] { TitleOf(narration, name), LeadOf(narration, name), AppositionOf(narration, name), PostBefore(narration, name) }.OfType<string>();

    private static string? TitleOf(Narration narration, PrintedName name)
    {
        var first = name.First;
        while (first < name.Name && narration.Words[first].Lower is "mr" or "mrs" or "ms" or "miss" or "mister" or "madam")
            first++;
        if (first == name.Name)
            return null;

        if (first == name.First && name.Name - first > 1 && JoinsPortfolio(narration, first - 1))
            first -= 2;
        if (first == name.First && JoinsNames(narration, first - 1))
            first = FirstOfName(narration, first - 2);
        if (first <= name.First && IsTense(narration.At(first - 1)))
            first--;
        // Mother of missing Ana Kolbe
        return IsPlural(narration.Words[name.Name - 1]) || narration.At(name.Name - 2).Lower is "of" && !narration.Words[name.Name - 1].Capital
            ? null
            : narration.TextOf(first, name.Name);
    }

    /// <summary>Where the run of capitals that ends at a token begins.</summary>
    private static int FirstOfName(Narration narration, int last)
    {
        while (last > 0 && narration.Words[last - 1] is { Kind: WordKind.Word, Capital: true } word && !word.Is(NoLead))
            last--;
        return last;
    }

    /// <summary>
    /// Whether the token is the <c>and</c> of <c>Economy and Labour Minister</c>, and not that of <c>Senn and Foreign Minister Ana Kolbe</c>.
    /// </summary>
    private static bool JoinsPortfolio(Narration narration, int i) =>
        i > 0
        && narration.Words[i].Lower is "and"
        && narration.Words[i - 1] is { Kind: WordKind.Word, Capital: true } first
        && !first.Is(WordClass.Place | WordClass.FirstName | WordClass.Title | WordClass.OrganisationWord)
        && !narration.At(i - 2).Capital
        && narration.Words[i + 1] is var second
        && !second.Is(WordClass.Title | WordClass.PersonNoun)
        && !Ranks.IsNationality(second)
        && second.Lower is not ("prime" or "deputy" or "vice" or "us" or "u.s" or "uk" or "eu" or "un");

    /// <summary>Whether the word qualifies the post: <c>former Colonel Steve Warren</c>, <c>acting Foreign Minister Ana Kolbe</c>.</summary>
    private static bool IsTense(Word word) => !word.Capital && Tenses.Contains(word.Lower);

    /// <summary>
    /// The role before the name, <c>coalition spokesman Steve Warren</c>; null when it may begin further to the left, so that no role is cut short.
    /// </summary>
    private static string? LeadOf(Narration narration, PrintedName name)
    {
        var first = name.First;
        if (!IsPost(narration.At(first - 1)))
            return null;

        while (first > 0 && name.First - first <= MaxLeadWords)
        {
            if (IsLead(narration.Words[first - 1]))
                first--;
            else if (JoinsNames(narration, first - 1))
                first -= 2;
            else if (JoinsBodies(narration, first - 1))
                return null;
            else
                break;
        }

        return name.First - first > MaxLeadWords ? null : narration.TextOf(first, name.First);
    }

    /// <summary>Whether the token is the <c>of</c> of <c>Bank of Senn governor</c>.</summary>
    private static bool JoinsNames(Narration narration, int i) =>
        i > 0 && narration.Words[i].Lower is "of" && narration.Words[i - 1].Capital && narration.Words[i + 1].Capital
            && !narration.Words[i - 1].Is(WordClass.Title | WordClass.PersonNoun);

    /// <summary>
    /// Whether the token is the <c>and</c> of <c>Food and Drug Administration chief</c>, where the beginning of the post is unknown unless a person's name
    /// precedes it.
    /// </summary>
    private static bool JoinsBodies(Narration narration, int i)
    {
        if (i <= 0 || narration.Words[i].Lower is not ("and" or "&") || !narration.Words[i - 1].Capital || !narration.Words[i + 1].Capital)
            return false;

        var first = i - 1;
        while (first > 0 && narration.Words[first - 1] is { Kind: WordKind.Word, Capital: true })
            first--;
        return !narration.Words[first].Is(WordClass.FirstName | WordClass.Title) || narration.Words[first].Lower is "former";
    }

    /// <summary><c>The mayor of Hull, Ana Kolbe, opened the port.</c></summary>
    private static string? PostBefore(Narration narration, PrintedName name)
    {
        var comma = PeopleByAge.BeforeAge(narration, name.First);
        if (narration.At(comma).Kind != WordKind.Comma || narration.At(name.End) is { IsMark: false } || name.End - name.First < 2)
            return null;

        var first = comma;
        while (first > 0 && name.First - first <= MaxAppositionWords && narration.Words[first - 1] is { Kind: WordKind.Word } word
            && narration.SentenceOf(first - 1) == narration.SentenceOf(name.First))
        {
            first--;
            if (word.Is(WordClass.Determiner) && !narration.At(first - 1).Is(WordClass.Preposition))
                break;
        }

        var head = first + 1;
        while (head + 1 < comma && !narration.Words[head + 1].Is(WordClass.Preposition))
            head++;
        return narration.Words[first].Lower is "the" or "a" or "an" && IsPost(narration.At(head)) && head < comma
            ? narration.TextOf(first + 1, comma)
            : null;
    }

    private static bool IsPost(Word word) =>
        word is { Kind: WordKind.Word, Capital: false }
        && word.Is(WordClass.PersonNoun | WordClass.Title)
        && !word.Is(WordClass.Determiner)
        && !IsPlural(word);

    /// <summary><c>former colleagues Ana Kolbe and Peter Marsh</c>, <c>Minister for women Ana Kolbe</c></summary>
    private static bool IsPlural(Word word) =>
        word.Lower is "men" or "women" or "people" or "children"
        || word.Lower is [.. var singular, 's'] && Lexicon.Is(singular, WordClass.PersonNoun | WordClass.Title)
        || word.Lower is [.. var stem, 'i', 'e', 's'] && Lexicon.Is(stem + "y", WordClass.PersonNoun);

    private static bool IsLead(Word word) => word.Kind == WordKind.Word
        && word.Lower is not ("'s" or "'")
        && !word.Is(NoLead)
        && (word.Capital || !word.Is(WordClass.Verb) || word.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.Title));

    /// <summary>Whether the comma is part of the role, as in <c>head of the Centre for Ports, Roads and Rail</c>.</summary>
    private static bool GoesOn(Narration narration, int comma)
    {
        var next = comma + 1;
        while (narration.At(next) is { Kind: WordKind.Word, Capital: true })
            next++;
        if (narration.At(next).Kind == WordKind.Comma)
            next++;
        return narration.Words[comma].Kind == WordKind.Comma && narration.At(comma - 1).Capital && next > comma + 1 && narration.At(next).Lower is "and"
            && narration.At(next + 1).Capital && !narration.At(comma + 1).Is(WordClass.FirstName | WordClass.Title);
    }

    /// <summary><c>Ana Kolbe, runs the port,</c>; <c>criticised the mayor</c>; <c>representing the mayor</c></summary>
    private static bool IsDoing(Word word) =>
        !word.Capital && word.Is(WordClass.Verb) && !word.Is(WordClass.PersonNoun | WordClass.NounToo | WordClass.Base)
            && (word.Lower is [.., 's'] || word.Is(WordClass.Gerund | WordClass.Past) && word.Lower is not "retired" and not "acting");

    /// <summary><c>Steve Warren, a spokesman for the coalition,</c></summary>
    private static string? AppositionOf(Narration narration, PrintedName name)
    {
        if (narration.At(name.End).Kind != WordKind.Comma)
            return null;

        var first = name.End + 1;
        if (narration.At(first).Kind == WordKind.Number && narration.At(first + 1).Kind == WordKind.Comma)
            first += 2;
        if (narration.At(first).Is(WordClass.Possessive | WordClass.Conjunction))
            return null;
        if (narration.At(first).Is(WordClass.Determiner))
            first++;

        if (IsDoing(narration.At(first)))
            return null;

        var post = false;
        var isAfterPreposition = false;
        for (var i = first; i < Math.Min(narration.Words.Length, first + MaxAppositionWords); i++)
        {
            var word = narration.Words[i];
            if (word.IsMark || word.Kind == WordKind.Quote)
                return post && i > first && !GoesOn(narration, i) ? narration.TextOf(first, i) : null;
            if (word.Lower is not "'s" && word.Is(WordClass.Relative | WordClass.Auxiliary | WordClass.Subordinator)
                || word.Lower is "he" or "she" or "they"
                || word.Is(WordClass.Cue) && !word.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun))
                return null;
            isAfterPreposition |= word.Is(WordClass.Preposition);
            post |= !isAfterPreposition && word.Is(WordClass.PersonNoun | WordClass.Title);
        }

        return null;
    }
}
