using System.Collections.Frozen;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Reads from the words around a mention how much its sentence is about the person.</summary>
internal static class MentionContext
{
    private const int MaxDescriptionWords = 10;
    private const int MaxPostWords = 4;
    private const int MaxHolderWords = 6;
    private const int MaxApposedWords = 16;
    private const int MaxAskedWords = 4;
    private const int MaxStateWords = 2;

    /// <summary>Those nouns for posts and professions that are never a company, a team or a product: not <c>a market leader</c>.</summary>
    private static readonly FrozenSet<string> Holders = WordList.Set("role-nouns").Except(
        [
            "leader", "challenger", "contender", "incumbent", "hopeful", "front-runner", "frontrunner", "champion", "runner", "driver", "star", "superstar",
            "celebrity",
        ])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether places and manners part a subject from its verb: <c>Mayor Kolbe of Senn in her reply thanked the masons</c>.</summary>
    public static bool IsBeforePlaceAndVerb(Narration narration, int end)
    {
        var i = end;
        while (i < end + MaxDescriptionWords && narration.At(i) is { Kind: WordKind.Word } word
            && !word.Is(WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.Relative | WordClass.Conjunction | WordClass.Past))
            i++;
        return i > end && narration.At(end).Is(WordClass.Preposition) && narration.At(i) is { Capital: false } verb
            && verb.Is(WordClass.Past) && VerbJudge.IsVerb(narration, i);
    }

    /// <summary>
    /// Whether a description between commas separates a subject from its verb: <c>Kolbe, a mason who built the pier, has put herself forward</c>.
    /// </summary>
    public static bool IsBeforeDescriptionAndVerb(Narration narration, int end)
    {
        if (narration.At(end).Kind != WordKind.Comma || !narration.At(end + 1).Is(WordClass.Determiner))
            return false;

        var comma = Array.FindIndex(narration.Words, end + 1, Math.Min(MaxApposedWords, narration.Words.Length - end - 1), word => word.Kind == WordKind.Comma);
        return comma > 0 && narration.At(comma + 1) is { Capital: false } verb && verb.Is(WordClass.Past | WordClass.Auxiliary)
            && !verb.Is(WordClass.Gerund) && !narration.Words[end..comma].Any(word => word.Kind == WordKind.Stop);
    }

    /// <summary>The last token of each full name in a joint subject: <c>Ana Kolbe, Peter Marsh and Lopez say</c>; none for a single subject.</summary>
    public static IEnumerable<int> JointSubjects(Narration narration, SpeechAct act)
    {
        var end = act.Form == ActForm.SubjectFirst ? act.Cue.First : act.Subject.End;
        var (first, joint) = (end, false);
        while (first > 0 && (IsJoint(narration.Words[first - 1]) || narration.Words[first - 1] is { Kind: WordKind.Word, Capital: true }))
            joint |= narration.Words[--first].Lower is "and";
        for (var i = first; joint && i < end; i++)
        {
            if (i > first && !IsJoint(narration.Words[i]) && !IsJoint(narration.Words[i - 1]) && (i + 1 == end || IsJoint(narration.Words[i + 1])))
                yield return i;
        }
    }

    private static bool IsJoint(Word word) => word is { Kind: WordKind.Comma } or { Lower: "and" };

    /// <summary>Whether the words after a name say what only people are or do: <c>, who</c>, <c>is senior mason</c>, <c>laughed</c>.</summary>
    public static bool IsOfHuman(Narration narration, int verb) =>
        narration.At(verb).Lower is "who"
        || narration.At(verb).Kind == WordKind.Comma && (narration.At(verb + 1).Lower is "who" || IsOfDescribedHuman(narration, verb))
        || narration.At(verb).Lower is "recalled" or "joked" or "laughed" or "quipped" or "shrugged" or "smiled" or "nodded" or "demurred" or "sighed"
        || narration.At(verb).Lower is "is" or "was"
        && (narration.At(verb + 1).Lower is "senior" or "chief" or "head" or "deputy" or "managing"
            || Enumerable.Range(verb + 1, MaxPostWords).Any(i => narration.At(i) is { Capital: false } noun && noun.Is(WordClass.PersonNoun)));

    /// <summary><c>Kolbe, a street vendor who lives in Hull,</c>; <c>Kolbe, a former mayor of Senn,</c></summary>
    public static bool IsOfDescribedHuman(Narration narration, int comma) => IsOfVendor(narration, comma) || IsOfHolder(narration, comma);

    private static bool IsOfHolder(Narration narration, int comma)
    {
        var i = comma + 2;
        while (i < comma + MaxHolderWords && narration.At(i) is { Kind: WordKind.Word, Capital: false } word && !Holders.Contains(word.Lower))
            i++;
        return narration.At(comma).Kind == WordKind.Comma && narration.At(comma + 1).Is(WordClass.Determiner) && Holders.Contains(narration.At(i).Lower)
            && (narration.At(i + 1).IsMark || narration.At(i + 1).Is(WordClass.Preposition | WordClass.Relative));
    }

    private static bool IsOfVendor(Narration narration, int comma)
    {
        var i = comma + 2;
        while (i < comma + MaxDescriptionWords && narration.At(i) is { Kind: WordKind.Word, Capital: false } word && !word.Is(WordClass.Relative))
            i++;
        return narration.At(comma).Kind == WordKind.Comma && narration.At(comma + 1).Lower is "a" or "an"
            && narration.At(i).Lower is "who" && narration.At(i - 1).Is(WordClass.PersonNoun);
    }

    /// <summary>
    /// The words after a first name or a title, <c>Ana Kolbe</c> and <c>harbour chief Kolbe</c>: they mean people where they stand alone, too.
    /// </summary>
    public static IEnumerable<string> Surnames(Narration narration) =>
        narration.Words.Where((word, i) => i > 0 && word is { Kind: WordKind.Word, Capital: true } && narration.Words[i - 1] is var first
            && (first.Is(WordClass.Title) || first is { Capital: true } && first.Is(WordClass.FirstName))).Select(word => Person.Fold(word.Lower));

    /// <summary>The names of the people whose death the narration reports.</summary>
    public static IEnumerable<List<string>> Dead(Narration narration)
    {
        for (var i = 0; i < narration.Words.Length; i++)
        {
            if (narration.Words[i] is not { Kind: WordKind.Word, Capital: true } || NameReader.At(narration, i) is not { } name)
                continue;
            if (IsOfDead(narration, name) && name.WordsIn(narration) is { Count: > 0 } names)
                yield return names;
            i = name.End - 1;
        }
    }

    /// <summary><c>the murder of Ana Kolbe</c>, <c>Ana Kolbe's funeral</c>, <c>Ana Kolbe was killed</c>, <c>Ana Kolbe, who died</c></summary>
    private static bool IsOfDead(Narration narration, PrintedName name)
    {
        var i = narration.At(name.End).Kind == WordKind.Comma && narration.At(name.End + 1).Lower is "who" ? name.End + 2 : name.End;
        return narration.At(name.First - 1).Lower is "of" && IsDeath(narration.At(name.First - 2))
            || narration.At(name.End).Lower is "'s" or "’s" or "'" && IsDeath(narration.At(name.End + 1))
            || narration.At(i).Lower is "died"
            || narration.At(i).Lower is "was" && narration.At(i + 1).Lower is "killed" or "murdered" or "assassinated";
    }

    private static bool IsDeath(Word noun) => noun.Lower is "death" or "murder" or "killing" or "assassination" or "funeral";

    /// <summary>Whether it is the real name of somebody mentioned under another: <c>Lopez, whose real name is Ana Kolbe,</c>.</summary>
    public static bool IsRealName(Narration narration, int first) =>
        narration.At(first - 1).Lower is "is" or "was" && narration.At(first - 2).Lower is "name" && narration.At(first - 3).Lower is "real" or "birth";

    /// <summary>Whether somebody else is to answer: <c>Lopez asked whether ... "No," he said</c>.</summary>
    public static bool IsQuestion(Narration narration, Phrase cue) => Asks(narration, cue) && !IsSoonAfter(narration, cue, "to");

    /// <summary><c>Lopez asked for patience</c>, <c>Lopez asked the bank for more</c></summary>
    public static bool IsRequest(Narration narration, Phrase cue) => Asks(narration, cue) && IsSoonAfter(narration, cue, "for");

    private static bool Asks(Narration narration, Phrase cue) => narration.Words[cue.First].Lower is "asked" or "asks" or "wondered";

    private static bool IsSoonAfter(Narration narration, Phrase cue, string word) =>
        Enumerable.Range(cue.End, MaxAskedWords).Any(i => narration.At(i).Lower == word);

    /// <summary><c>a statement signed by Lopez</c>, <c>a statement by the spokesman</c></summary>
    public static bool IsAuthor(Narration narration, int first) =>
        narration.At(first - 1).Lower is "by" && narration.At(first - 2).Lower is "signed" or "issued" or "statement" or "letter";

    /// <summary>Whether the person is asked for an answer: <c>When the paper contacted the mayor, Ana Kolbe, she said</c>.</summary>
    public static bool IsAsked(Narration narration, int first)
    {
        for (var i = first - 1; i > Math.Max(0, first - MaxDescriptionWords); i--)
        {
            var word = narration.Words[i];
            if (word.Lower is "asked" or "approached" or "contacted" or "interviewed" or "questioned" or "reached")
                return narration.Words[i - 1] is { Kind: WordKind.Word } asker && !asker.Is(WordClass.Auxiliary);
            if (word.Kind is not (WordKind.Word or WordKind.Comma) || EndsDescription(word))
                return false;
        }

        return false;
    }

    private static bool EndsDescription(Word word) =>
        word.Is(WordClass.Verb | WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.Relative) && !word.Is(WordClass.PersonNoun | WordClass.NounToo)
        || word.Is(WordClass.Preposition | WordClass.Subordinator) && word.Lower is not ("of" or "for");

    /// <summary>
    /// Whether only a description of the person opens the sentence: <c>Former goalkeeper and radio pundit Ana Kolbe</c>, <c>The mayor, Ana Kolbe</c>.
    /// </summary>
    public static bool Leads(Narration narration, int first) =>
        narration.StartOf(narration.SentenceOf(first)) is var start
        && first - start is > 0 and <= MaxDescriptionWords
        && (narration.At(first - 1).Kind == WordKind.Comma ? first - 1 : first) is var end
        && narration.Words[start..end].All(word => word.Kind == WordKind.Word && (word.Lower is "and"
            || !word.Is(WordClass.Auxiliary | WordClass.Preposition | WordClass.Past | WordClass.Gerund)))
        && narration.At(end - 1) is { Capital: false } noun
        && noun.Is(WordClass.PersonNoun);

    /// <summary>The mention in <c>the Senn Democrat said</c>, which means a politician just named; null where none begins.</summary>
    public static Phrase? PartyMemberAt(Narration narration, int the)
    {
        var end = the + 1;
        while (end <= the + MaxStateWords && narration.At(end) is { Kind: WordKind.Word, Capital: true } word && !IsPartyMember(word))
            end++;
        return narration.At(the).Lower is "the" && end > the + 1 && IsPartyMember(narration.At(end)) && narration.At(end + 1) is { Capital: false } verb
            && verb.Is(WordClass.Verb | WordClass.Auxiliary) ? new Phrase(the, end + 1) : null;
    }

    private static bool IsPartyMember(Word word) => word is { Capital: true, Lower: "democrat" or "republican" };

    /// <summary><c>On Sunday, Lopez said: "..."</c></summary>
    public static bool IsBeforeSpeech(Narration narration, Phrase mention) =>
        narration.At(mention.First - 1).Kind == WordKind.Comma
        && narration.At(mention.End).Is(WordClass.Cue)
        && narration.At(mention.End + 1).Kind == WordKind.Colon;

    /// <summary><c>For Lopez, the port was a mirror.</c></summary>
    public static bool IsForWhom(Narration narration, Phrase mention) =>
        narration.At(mention.First - 1).Lower is "for"
        && narration.StartOf(narration.SentenceOf(mention.First)) == mention.First - 1
        && narration.At(mention.End).Kind == WordKind.Comma;

    /// <summary>
    /// The last token of the name that the words before a pronoun make its topic: <c>a letter by the lawyer, Ana Kolbe, in which she declared</c>,
    /// <c>In Kolbe's case, she stayed</c>; null when they name nobody.
    /// </summary>
    public static int? TopicBefore(Narration narration, int pronoun)
    {
        var (last, middle, first) = (narration.At(pronoun - 1), narration.At(pronoun - 2), narration.At(pronoun - 3));
        var inWhich = last.Lower is "which" && middle.Lower is "in" && first.Kind == WordKind.Comma;
        return inWhich && OwnerBefore(narration, pronoun - 4) is { } owner ? owner
            : inWhich
            || last.Kind == WordKind.Comma && middle.Lower is "case" && first.Lower is "'s" or "’s" or "'"
            ? pronoun - 4
            : null;
    }

    /// <summary>The last token of <c>Kolbe</c> in <c>Kolbe's remarks to the paper, in which</c>; null when nobody's words come before.</summary>
    private static int? OwnerBefore(Narration narration, int last)
    {
        for (var i = last; i > Math.Max(1, last - MaxDescriptionWords) && narration.Words[i].Kind == WordKind.Word; i--)
        {
            if (narration.Words[i].Is(WordClass.SpeechNoun) && narration.Words[i - 1].Lower is "'s" or "’s" or "'")
                return i - 2;
        }

        return null;
    }

    /// <summary>
    /// Whether a finite verb follows a name that comes after a noun or stands between commas: <c>the pundit Ana Kolbe summed it up</c>,
    /// <c>The mayor, Ana Kolbe, was blunt</c>.
    /// </summary>
    public static bool IsBeforeVerb(Narration narration, Phrase mention) =>
        IsApposedSubject(narration, mention)
        || narration.At(mention.End) is { Kind: WordKind.Word, Capital: false } verb
        && verb.Is(WordClass.Past) && verb.Is(WordClass.Verb)
        && narration.At(PeopleByAge.BeforeAge(narration, mention.First)) is var before
        && (before.Kind == WordKind.Comma || before is { Capital: false } && before.Is(WordClass.PersonNoun)
            || before.Lower is "of" && narration.At(mention.First - 2).Capital
                && narration.Words[mention.First..mention.End].Any(word => word.Is(WordClass.Title)));

    /// <summary><c>The mayor, Ana Kolbe, was blunt</c>; <c>An analyst at the bank, Ana Kolbe, came</c></summary>
    public static bool IsApposedSubject(Narration narration, Phrase mention) =>
        narration.At(PeopleByAge.BeforeAge(narration, mention.First)).Kind == WordKind.Comma
        && narration.At(mention.End).Kind == WordKind.Comma
        && narration.At(mention.End + 1) is { Kind: WordKind.Word, Capital: false } verb
        && (verb.Is(WordClass.Auxiliary) || verb.Is(WordClass.Past) && verb.Is(WordClass.Verb));
}
