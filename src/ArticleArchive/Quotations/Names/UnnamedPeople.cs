using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// The people of an article who are not named: <c>a street vendor</c>. They are recorded so that a later <c>he</c> is not taken for somebody else.
/// </summary>
internal sealed class UnnamedPeople(ArticleSpeech article, PeopleInArticle people, Descriptions descriptions)
{
    private const int NameReach = 14;

    private readonly Dictionary<string, Person> _byNoun = new(StringComparer.Ordinal);
    private HashSet<string>? _beginningNames;

    /// <summary>
    /// The subjects of a narration that are one unnamed person, by their first token: up to the noun, and in full (<c>a spokesman</c> and
    /// <c>a spokesman for the port</c>).
    /// </summary>
    /// <param name="narration">The narration.</param>
    /// <param name="opening">The subjects that open its sentences.</param>
    public Dictionary<int, (Phrase Noun, Phrase Whole)> SubjectsIn(Narration narration, IEnumerable<Phrase> opening)
    {
        var subjects = article.Acts[narration.Passage].Select(act => act.Subject).Concat(opening).Concat(BeforeWho(narration));
        var found = new Dictionary<int, (Phrase, Phrase)>();
        foreach (var subject in subjects)
        {
            if (HeadOf(narration, subject) is { } end)
                found.TryAdd(subject.First, (new Phrase(subject.First, end), subject));
        }

        return found;
    }

    /// <summary><c>The paper spoke to one mother, who ...</c></summary>
    private static IEnumerable<Phrase> BeforeWho(Narration narration)
    {
        for (var i = 2; i < narration.Words.Length; i++)
        {
            var noun = narration.Words[i - 1].Kind == WordKind.Comma ? i - 2 : i - 1;
            if (narration.Words[i].Lower is not "who" || noun < 1 || !IsHead(narration.Words[noun]))
                continue;

            var first = narration.Words[noun - 1].Is(WordClass.Determiner) ? noun - 1 : noun - 2;
            var apposed = narration.At(first - 1).Kind == WordKind.Comma && narration.At(first - 2).Capital;
            if (!apposed && narration.At(first).Lower is "a" or "an" or "one" or "another")
                yield return new Phrase(first, noun + 1);
        }
    }

    /// <summary>The person of such a mention: the holder of the post, somebody mentioned in the same words before, or a new person.</summary>
    /// <param name="narration">The narration.</param>
    /// <param name="mention">The mention up to its noun.</param>
    /// <param name="whole">The mention with the words after the noun.</param>
    /// <param name="sentence">The number of the sentence in the article.</param>
    /// <param name="excludes">The people who cannot be meant; null when anybody can.</param>
    public Person Meet(Narration narration, Phrase mention, Phrase whole, int sentence, Func<Person, bool>? excludes)
    {
        if (NameGiven(narration, mention.End) is { } printed && people.Meet(narration, printed, speaks: true) is { } named)
        {
            named.IsHuman = true;
            return named;
        }

        var noun = narration.Words[mention.End - 1];
        var definite = narration.Words[mention.First].Lower is "the" or "this" or "that" or "his" or "her" or "their";
        var another = narration.Words[mention.First..mention.End].FirstOrDefault(word => HoldersOfPosts.IsDistinguishing(word.Lower)).Lower;
        var post = another is null ? noun.Lower : $"{another} {noun.Lower}";
        if (Spokespeople.Are(noun) && narration.Words[mention.First..mention.End].Any(word => word.Capital && !word.Is(WordClass.Determiner)))
            post = narration.TextOf(mention.First + 1, mention.End).ToLowerInvariant();
        var holder = definite ? people.Posts.Find(narration.TextOf(mention.First + 1, whole.End))
            ?? people.Posts.Find(narration.TextOf(mention.First + 1, mention.End)) ?? people.Posts.Find(post) : null;
        if (holder is not null && IsOfOtherBody(narration, mention, holder))
            (holder, post) = (null, narration.TextOf(mention.First + 1, mention.End).ToLowerInvariant());
        var known = definite ? _byNoun.GetValueOrDefault(post) : null;
        if (holder is not null && (known is null || !descriptions.AreNewer(known, holder)))
            return holder;
        if (known is not null)
            return known;
        if (whole.End == mention.End && another is null or "former" && descriptions.Find(narration, mention, sentence, excludes) is { } described)
            return described;

        var text = narration.TextOf(mention.First, mention.End);
        return _byNoun[noun.Lower] = _byNoun[post] = new Person
        {
            Names = [narration.Words[mention.First].Is(WordClass.Determiner | WordClass.Possessive) ? char.ToLowerInvariant(text[0]) + text[1..] : text],
            IsUnnamed = true,
            FirstMention = (narration, whole),
            Gender = Gender.Only(noun.Class),
        };
    }

    /// <summary><c>the harbour spokesman</c>, when the only spokesman with a name speaks for somebody else</summary>
    private static bool IsOfOtherBody(Narration narration, Phrase mention, Person holder) =>
        Spokespeople.Are(narration.Words[mention.End - 1])
        && narration.Words[(mention.First + 1)..(mention.End - 1)].Any(word => (word.Capital || word.Is(WordClass.BodyNoun | WordClass.OrganisationWord))
            && !holder.Posts.Exists(post => post.Contains(word.Lower, StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// The name in <c>a farmer who gave his name only as Hamid</c>, <c>a mason who gave only her first name, Mina</c> and <c>a woman, whose surname is
    /// Tarn</c>; null when none is given.
    /// </summary>
    private static PrintedName? NameGiven(Narration narration, int end)
    {
        if (narration.At(end).Kind == WordKind.Comma && narration.At(end + 1).Lower is "whose")
            end++;
        if (!narration.At(end).Is(WordClass.Relative | WordClass.Possessive))
            return null;

        var given = false;
        for (var i = end + 1; i < end + NameReach && narration.At(i) is { Kind: WordKind.Word or WordKind.Comma } word; i++)
        {
            given |= word.Lower is "name" or "surname" or "names" or "identified" or "identify" or "named" or "introduced";
            if (given && (word.Lower is "as" || word.Lower is "is" && narration.Words[i - 1].Lower is "name" or "surname"
                || word.Kind == WordKind.Comma && narration.Words[i - 1].Lower is "name") && NameReader.At(narration, i + 1) is { } name)
                return name;
        }

        return null;
    }

    /// <summary>The token after the noun when the mention is an article and a noun for one person, without a name; otherwise null.</summary>
    private static int? HeadOf(Narration narration, Phrase subject)
    {
        if (IsKinOf(narration, subject))
            return subject.End;
        if (!narration.Words[subject.First].Is(WordClass.Determiner | WordClass.Possessive)
            || narration.Words[subject.First].Lower is "their" or "both" or "all")
            return null;

        if (IsPostInLetters(narration, subject))
            return subject.End;

        var end = subject.First + 1;
        while (end < subject.End && narration.Words[end] is { Kind: WordKind.Word } word && !word.Is(WordClass.Relative)
            && !(word.Is(WordClass.Preposition) && IsHead(narration.Words[end - 1])))
            end++;

        if (narration.At(end).Lower is "of" && Ranks.ObjectEnd(narration, end) is { } name && name + 1 < subject.End
            && narration.Words[name].Is(WordClass.FirstName))
            return null;
        if (end - 1 > subject.First && IsHead(narration.Words[end - 1]) && NameGiven(narration, end) is not null)
            return end;

        return end - 1 > subject.First
            && IsHead(narration.Words[end - 1])
            && !narration.At(end).Capital
            && !IsNamedAfter(narration, end)
            && !IsNamedAfter(narration, subject.End) ? end : null;
    }

    /// <summary><c>Mina's mother</c>, <c>Mina Tarn's mother</c></summary>
    private static bool IsKinOf(Narration narration, Phrase subject) =>
        subject.End - subject.First >= 3
        && narration.Words[subject.First..(subject.End - 2)].All(word => word is { Kind: WordKind.Word, Capital: true })
        && narration.Words[subject.End - 2].Lower is "'s" or "'"
        && IsHead(narration.Words[subject.End - 1])
        && Gender.Only(narration.Words[subject.End - 1].Class) != WordClass.None
        && !narration.At(subject.End).Capital
        && !IsNamedAfter(narration, subject.End);

    /// <summary>Whether it is the abbreviation of a rank and its body: <c>the DG MEW</c>, <c>the IG Police</c>.</summary>
    private static bool IsPostInLetters(Narration narration, Phrase subject) =>
        subject.End - subject.First == 3
        && narration.Words[subject.First].Lower is "the"
        && Ranks.EndsAt(narration, subject.First + 1)
        && IsCapitals(narration, subject.First + 1)
        && (IsCapitals(narration, subject.First + 2) || narration.Words[subject.First + 2].Is(WordClass.OrganisationWord));

    private static bool IsCapitals(Narration narration, int i) =>
        narration.Words[i] is { Kind: WordKind.Word } word && word.End - word.Start > 1
            && !narration.Text.AsSpan(word.Start, word.End - word.Start).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>
    /// Whether a lone first name between commas is that of somebody just described, <c>Marsh's mother, Ana,</c>, and no longer name begins with it.
    /// </summary>
    public bool AreNamed(Narration narration, PrintedName printed) =>
        narration.Words[printed.Name].Is(WordClass.FirstName)
        && narration.At(printed.First - 1).Kind == WordKind.Comma
        && narration.At(printed.First - 2) is var noun && IsHead(noun)
        && narration.At(printed.End).Kind == WordKind.Comma
        && !BeginningNames.Contains(narration.Words[printed.Name].Lower);

    /// <summary>The first names that the article prints before another capitalised word.</summary>
    private HashSet<string> BeginningNames => _beginningNames ??= article.Narrations
        .SelectMany(narration => narration.Words.Where((word, i) => word.Capital && word.Is(WordClass.FirstName) && narration.At(i + 1).Capital))
        .Select(word => word.Lower).ToHashSet(StringComparer.Ordinal);

    /// <summary><c>the mayor, Nan Duffy</c>; <c>one signatory, former minister Nan Duffy,</c></summary>
    private static bool IsNamedAfter(Narration narration, int end) =>
        narration.At(end).Kind == WordKind.Comma && (narration.At(PeopleByAge.AfterAge(narration, end)).Capital
            || narration.At(end + 1).Lower is "the" && narration.At(end + 2).Lower is "rev" or "reverend" or "hon" or "rt" or "right" or "most" or "very")
        || NameAfterPost(narration, end) is not null;

    /// <summary>The first token of the name in <c>, former minister Nan Duffy,</c>; null when the comma leads to anything else.</summary>
    public static int? NameAfterPost(Narration narration, int comma)
    {
        if (narration.At(comma).Kind != WordKind.Comma || narration.At(comma + 1).Is(WordClass.Determiner | WordClass.Possessive))
            return null;

        var end = comma + 1;
        while (end <= comma + NameReach && narration.At(end) is { Kind: WordKind.Word } word && !word.Is(WordClass.Preposition | WordClass.Auxiliary))
            end++;
        for (var i = comma + 2; i < end - 1 && narration.At(end).Kind == WordKind.Comma; i++)
        {
            if (NameReader.At(narration, i) is { } name && name.End == end && name.End - name.Name > 1
                && narration.Words[i - 1] is { Capital: false } post && post.Is(WordClass.PersonNoun | WordClass.Title))
                return name.Name;
        }

        return null;
    }

    private static bool IsHead(Word word) =>
        (!word.Capital || word.Lower is "qb" or "mvp" || Descriptions.IsMember(word)) && word.Is(WordClass.PersonNoun)
            && !(word.Lower is [.., 's'] and not ("boss" or "actress"))
            && word.Lower is not ("people" or "police" or "men" or "women" or "children");
}
