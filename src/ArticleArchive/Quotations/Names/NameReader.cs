using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Reads printed names: runs of capitalised words, with titles separated from names.</summary>
internal static class NameReader
{
    private const int Longest = 12;
    private const int MaxWordsInTitle = 4;

    private static readonly string[] Callings =
    [
        "er", "or", "ist", "ian", "man", "woman", "ess", "eur", "ant", "ent", "back", "mate", "star", "boss", "head", "ee",
    ];

    private const WordClass NoName = WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.OtherPronoun | WordClass.Preposition
        | WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Relative;

    /// <summary>The name that begins at a token; null when none does.</summary>
    public static PrintedName? At(Narration narration, int first)
    {
        if (!IsPart(narration, first))
            return null;

        var (end, name) = End(narration, first);
        for (var i = first; i < end - 1; i++)
        {
            if (EndsLead(narration, i)
                && (Ranks.IsEpithet(narration, i) || !narration.Words[end - 1].Is(WordClass.OrganisationWord)
                    || narration.Words[i + 1].Is(WordClass.FirstName)))
                name = Math.Max(name, i + 1);
        }

        if (end - first > 1 && narration.Words[first].Lower is "hey" or "hi" or "hello" or "dear" or "thanks" or "oh" or "ok" or "okay" or "wow" or "sorry")
            return new PrintedName(first + 1, Math.Max(name, first + 1), end);
        if (name == first && end - first > 2 && IsOpeningEpithet(narration, first))
            return new PrintedName(first + 1, first + 1, end);
        if (end - first == 2 && IsCourtesy(narration.Words[first]))
            name = end - 1;
        // Miss Larnavia Ana Kolbe
        if (name > first && end - name > 2 && narration.Words[name - 1].Lower is "miss"
            && (narration.Words[name].Is(WordClass.Place) || narration.Words[name].Lower is "america" or "usa" or "world" or "universe"))
            name++;
        if (AfterCapitals(narration, name, end) is { } plain)
            return new PrintedName(plain, plain, end);
        if (name == first && AfterLetters(narration, first, end) is { } player)
            return new PrintedName(player, player, end);
        if (AfterPlace(narration, first, end) is { } person)
            return new PrintedName(person, person, end);

        return new PrintedName(
            first > 0 && narration.Words[first - 1].Kind == WordKind.Number && Ranks.EndsAt(narration, first - 1) ? first - 1 : first, name, end);
    }

    /// <summary>
    /// Whether a description such as <c>Songwriter Ana Kolbe</c>, <c>Fly-half Peter Marsh</c> or <c>Larnavian Peter Marsh</c> opens the mention, followed by
    /// a name of two words or more.
    /// </summary>
    private static bool IsOpeningEpithet(Narration narration, int first)
    {
        var word = narration.Words[first];
        if (IsPluralCalling(word) && narration.At(first + 1) is { Kind: WordKind.Word, Capital: true } && narration.At(first + 2).Capital
            && (narration.At(first + 3).Kind == WordKind.Comma || narration.At(first + 3).Lower is "and"))
            return true;
        if (word.Is(WordClass.FirstName | WordClass.Title) || word.Lower.Length < 4
            || narration.Words[first + 1] is not { Kind: WordKind.Word, Capital: true } name
            || narration.Words[first + 2] is not { Kind: WordKind.Word, Capital: true } last)
            return false;

        return Ranks.IsNationality(word)
            ? !name.Is(WordClass.OrganisationWord | WordClass.PersonNoun | WordClass.BodyNoun) && !last.Is(WordClass.OrganisationWord | WordClass.BodyNoun)
            : name.Is(WordClass.FirstName) && IsCalling(word.Lower)
                && (narration.StartOf(narration.SentenceOf(first)) == first || narration.At(first - 1).Kind == WordKind.Quote);
    }

    /// <summary><c>Co-stars Ana Kolbe and Peter Marsh</c></summary>
    private static bool IsPluralCalling(Word word) =>
        word.Lower is [.. var singular, 's'] && !word.Is(WordClass.FirstName | WordClass.OrganisationWord)
            && (word.Is(WordClass.PersonNoun) || IsCalling(singular));

    /// <summary>Whether a word in no list ends like a calling: <c>Songwriter</c>, <c>Fly-half</c>, <c>Machinist</c>.</summary>
    private static bool IsCalling(string lower) =>
        lower.Contains('-', StringComparison.Ordinal)
        || Callings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The first name in <c>CALM ANA Ana Kolbe</c>, after words that are set in capitals; null when none come before.</summary>
    private static int? AfterCapitals(Narration narration, int name, int end)
    {
        var first = name;
        while (first < end - 1 && narration.Text.AsSpan(narration.Words[first].Start..narration.Words[first].End) is { Length: > 2 } word
            && !word.ContainsAnyExceptInRange('A', 'Z'))
            first++;
        return first - name > 1 && first < end - 1 && narration.Words[first].Is(WordClass.FirstName) ? first : null;
    }

    /// <summary>The first name in <c>Browns DL Ana Kolbe</c>, after a club and the letters of a post; null when none follows.</summary>
    private static int? AfterLetters(Narration narration, int first, int end)
    {
        for (var i = first + 2; i < end - 1; i++)
        {
            if (narration.Words[i].Is(WordClass.FirstName) && narration.TextOf(i - 1, i) is { Length: 2 } letters && letters.All(char.IsAsciiLetterUpper))
                return i;
        }

        return null;
    }

    /// <summary>A surname follows these titles, whatever else the word may be: <c>Mr King</c>, <c>Dr Fox</c>.</summary>
    private static bool IsCourtesy(Word word) => word.Lower is "mr" or "mrs" or "ms" or "miss" or "dr" or "sir" or "dame" or "lord" or "lady";

    /// <summary>
    /// The first token of the name in <c>Speaking in Hull Ana Kolbe said</c> and <c>ambassador to Larnavia Ana Kolbe</c>, where no comma separates the person
    /// from the place; null elsewhere.
    /// </summary>
    private static int? AfterPlace(Narration narration, int first, int end)
    {
        if (first == 0
            || !narration.Words[first - 1].Is(WordClass.Preposition) && !EndsPortfolio(narration, first, end)
            || narration.Words[first].Is(WordClass.FirstName | WordClass.Title | WordClass.PersonNoun))
            return null;

        if (end - first > 2 && narration.Words[first].Is(WordClass.Place) && first > 1 && narration.Words[first - 2] is { Capital: false } post
            && post.Is(WordClass.Title | WordClass.PersonNoun)
            && !narration.Words[first..end].Any(word => word.Is(WordClass.OrganisationWord | WordClass.Title)))
            return first + 1;

        if (end - first == 3 && narration.At(first - 1).Lower is "of" && narration.At(first - 2).Capital && narration.At(first - 3).Lower is "the"
            && narration.At(first - 4).Lower is "of" && !narration.Words[first + 1].Is(WordClass.OrganisationWord | WordClass.Place))
            return first + 1;

        for (var i = end - 2; i > first; i--)
        {
            if (narration.Words[i].Is(WordClass.FirstName) && !Ranks.EndsAt(narration, i - 1))
                return i;
        }

        return null;
    }

    /// <summary><c>Minister for Children, Young People and Families Ana Kolbe</c></summary>
    private static bool EndsPortfolio(Narration narration, int first, int end) =>
        end - first > 2 && narration.Words[first - 1].Lower is "and" && narration.At(first - 2).Capital
            && !narration.At(first - 2).Is(WordClass.FirstName) && narration.Words[first].Lower.EndsWith('s');

    /// <summary>
    /// Whether the words before the name end with the token: <c>Colonel</c>, <c>Oscar-winner</c>; not <c>Republican</c> in <c>Republican Party</c>.
    /// </summary>
    private static bool EndsLead(Narration narration, int i) =>
        Ranks.IsEpithet(narration, i)
        || Ranks.EndsAt(narration, i)
        && !Ranks.EndsAt(narration, i + 1)
        && !narration.Words[i + 1].Is(WordClass.NameSuffix | WordClass.OrganisationWord)
        && !(narration.Words[i + 1].Is(WordClass.BodyNoun) && !narration.Words[i + 1].Is(WordClass.FirstName) && !narration.Words[i].Is(WordClass.Title));

    /// <summary>The name at a token of a line in title case: one that the article has elsewhere, or a first name and a word that is in no list.</summary>
    public static PrintedName? InTitle(Narration narration, int first, PeopleInArticle people)
    {
        if (!IsPart(narration, first))
            return null;
        for (var end = Math.Min(narration.Words.Length, first + MaxWordsInTitle); end > first; end--)
        {
            if (people.Knows(narration, first, end))
                return new PrintedName(first, first, end);
        }

        return narration.Words[first].Is(WordClass.FirstName)
            && narration.At(first + 1) is { Kind: WordKind.Word, Capital: true } last
            && last.Class == WordClass.None
            ? new PrintedName(first, first, first + 2)
            : null;
    }

    /// <summary>Where the run of capitals ends and where the name itself begins, after a post such as <c>Secretary of State</c>.</summary>
    private static (int End, int Name) End(Narration narration, int first)
    {
        var (end, name) = (first + 1, first);
        while (end - first < Longest)
        {
            if (Continues(narration, end))
                end++;
            else if (Ranks.ObjectEnd(narration, end) is { } after && IsPart(narration, after))
                (end, name) = (after + 1, after);
            else
                break;
        }

        while (end > first + 1 && !narration.Words[end - 1].Capital)
            end--;
        return (end, name);
    }

    private static bool Continues(Narration narration, int i)
    {
        if (i >= narration.Words.Length)
            return false;

        var word = narration.Words[i];
        if (narration.IsNewLine(i))
            return false;
        if (word.Lower is "'s" or "'")
            return Ranks.EndsAt(narration, i + 1)
                && (!narration.At(i + 1).Is(WordClass.Title | WordClass.PersonNoun)
                    || narration.Words[i - 1].Is(WordClass.Title)
                    || narration.Words[i - 1].Lower is "state" or "commonwealth" or "people");
        if (word.Kind == WordKind.Number || Ranks.IsGradeAt(narration, i))
            return Ranks.EndsAt(narration, i) && narration.At(i + 1).Capital;
        if (word.Kind == WordKind.Word && !word.Capital)
        {
            if (word.Is(WordClass.Particle) && narration.At(i + 1) is { Capital: false } second && second.Is(WordClass.Particle))
                return narration.At(i + 2).Capital;

            return narration.At(i + 1).Capital
                && !narration.At(i + 1).Is(NoName)
                && (word.Is(WordClass.Particle) || Ranks.EndsAt(narration, i) && !word.Is(WordClass.Title | WordClass.PersonNoun));
        }

        if (word.Kind == WordKind.Comma)
            return narration.At(i + 1).Is(WordClass.NameSuffix) && narration.At(i + 1).Capital;

        return IsPart(narration, i) || word.Lower is "\"" && narration.At(i + 1).Capital;
    }

    private static bool IsPart(Narration narration, int i)
    {
        var word = narration.At(i);
        if (word.Kind != WordKind.Word || !word.Capital || word.Lower is "\"" || Ranks.IsCredit(narration, i))
            return false;
        if (word.Lower is "image" or "media" or "video" && narration.At(i + 1).Lower is "copyright" or "caption" or "source")
            return false;
        if (Ranks.IsEpithet(narration, i) && !narration.At(i + 1).Capital || word.Lower is "story" && narration.At(i - 1).Lower is "related")
            return false;
        if (IsInitial(narration, i))
            return true;
        if (word.Lower is "will" && narration.StartOf(narration.SentenceOf(i)) == i && narration.At(i + 1) is { Capital: true } asked
            && asked.Is(WordClass.FirstName | WordClass.Title) && narration.At(i + 2).Capital)
            return false;
        if (narration.StartOf(narration.SentenceOf(i)) == i
            && !word.Is(WordClass.FirstName | WordClass.OrganisationWord)
            && IsNoNameAtTheStart(word, narration.At(i + 1)))
            return false;
        if (word.Lower is "fellow" || word.Lower is "former" or "ex" && !narration.At(i + 1).Is(WordClass.Title | WordClass.PersonNoun | WordClass.FirstName))
            return false;
        if (word.Is(WordClass.Time) && !word.Is(WordClass.FirstName))
            return IsSurname(narration, i) || i > 0
                && narration.Words[i - 1].Capital
                && narration.Words[i - 1].Is(WordClass.FirstName | WordClass.Title)
                && (word.Lower is "may" or "march"
                    || narration.Words[i - 1].Is(WordClass.Title)
                        && narration.At(i + 1) is { Kind: WordKind.Word, Capital: true } last
                        && !last.Is(WordClass.Time));
        if (word.Is(WordClass.FirstName | WordClass.Title))
            return !(word.Is(NoName) && narration.StartOf(narration.SentenceOf(i)) == i && !narration.At(i + 1).Capital);
        if (word.Is(NoName))
            return word.Is(WordClass.Preposition) && i > 0 && narration.Words[i - 1] is { Capital: true } first && first.Is(WordClass.FirstName);

        return !(narration.StartOf(narration.SentenceOf(i)) == i
            && word.Is(WordClass.Adverb | WordClass.Verb)
            && !narration.At(i + 1).Is(WordClass.Verb | WordClass.Auxiliary)
            && !(word.Lower is "head" && narration.At(i + 1).Lower is "of")
            && !OpensName(narration, i));
    }

    /// <summary>The <c>A.</c> of <c>Peter A. Marsh</c>.</summary>
    private static bool IsInitial(Narration narration, int i) =>
        i > 0 && narration.Words[i] is { Lower: "a." or "a" or "i." or "i" } word && narration.Text.AsSpan(word.Start) is ['A' or 'I', '.', ..]
        && narration.At(i + 1).Capital && narration.SentenceOf(i + 1) == narration.SentenceOf(i)
        && narration.Words[i - 1] is { Kind: WordKind.Word, Capital: true };

    /// <summary>
    /// Whether the word opens a sentence without being a name: <c>Thirty-eight rowed</c>, <c>Ahead of the storm</c>, <c>Accompanying Ana Kolbe</c>.
    /// </summary>
    private static bool IsNoNameAtTheStart(Word word, Word next) =>
        word.Lower is "ahead" or "together" or "alongside" or "none" or "second" or "third" or "fourth"
        || word.Lower.Split('-')[0] is "twenty" or "thirty" or "forty" or "fifty" or "sixty" or "seventy" or "eighty" or "ninety"
        || next.Capital
            && (word.Is(WordClass.Gerund) || word.Class == WordClass.None && word.Lower.Length > 6 && word.Lower.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>
    /// Whether a word for a time is a surname: <c>Wendy Day</c>; <c>coach Mike Friday</c>. A weekday also needs a noun such as <c>coach</c>, because one
    /// often follows a first name.
    /// </summary>
    private static bool IsSurname(Narration narration, int i) =>
        i > 0
        && narration.Words[i - 1] is { Capital: true } first
        && first.Is(WordClass.FirstName)
        && (narration.Words[i].Lower is "day" || narration.At(i - 2) is { Capital: false } post && post.Is(WordClass.Title | WordClass.PersonNoun));

    /// <summary>Whether the bare form of a verb opens a sentence as a name, before an unknown name and its verb: <c>Ban Ki-moon said</c>.</summary>
    private static bool OpensName(Narration narration, int i) =>
        narration.Words[i].Is(WordClass.Base)
        && !narration.Words[i].Is(WordClass.Adverb)
        && narration.At(i + 1) is { Kind: WordKind.Word, Capital: true, Class: WordClass.None }
        && narration.At(i + 2).Is(WordClass.Verb | WordClass.Auxiliary);
}
