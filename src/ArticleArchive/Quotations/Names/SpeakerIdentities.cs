using System.Collections.Frozen;
using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Determines the name and role by which the archive knows a mentioned speaker.</summary>
internal sealed class SpeakerIdentities(CoreferenceResolver coreference, ArticleSpeech article)
{
    private const int MaxHeadingWords = 10;

    private static readonly FrozenSet<string> TitlesLikeSurnames = FrozenSet.ToFrozenSet(
        ["king", "prince", "pope", "major", "bishop", "dean", "judge", "marshal", "duke", "earl", "baron", "knight", "abbot", "sergeant"],
        StringComparer.Ordinal);

    private readonly NamedBodies _bodies = new(coreference, article);
    private HashSet<(int Passage, Phrase? Cue)>? _matched;
    private readonly Spokespeople _spokespeople = new(new NamedBodies(coreference, article), coreference, article);

    public Attribution Resolve(AttributionMatch match)
    {
        var narration = match.Narration;
        var person = Settled(PersonOf(narration, match.Mention));
        var (place, mention) = BodyOfIt(match) ?? (narration, match.Mention);
        var name = person?.FullName ?? BareName(place, mention, place.TextOf(mention.First, mention.End));
        var (spoken, description) = person is null ? (place, mention) : person.FirstMention ?? (place, mention);
        var body = person is null && spoken.Words[description.First].Lower is "state" ? _spokespeople.InFull(spoken, description)
            : person is null or { IsUnnamed: true } ? _spokespeople.BodyOf(spoken, description)
            : person is { Names.Count: 1, Candidates.Count: 0 } && IsNoPerson(person) ? _spokespeople.InFull(spoken, description)
            : null;
        return new Attribution
        {
            Name = body ?? name,
            Role = person?.Role,
            Named = body is not null || (person is not null ? !person.IsUnnamed && person.Candidates.Count == 0 : IsNamed(place, mention)),
            Mention = SpanOf(narration, match.Mention),
            Cue = match.Cue is { } cue ? SpanOf(narration, cue) : null,
            IsBody = body is not null || person is null && _bodies.IsNamed(place, mention) && _bodies.IsKnown(place, mention),
            Through = body is not null ? Spokespeople.In(spoken, description) : null,
            Channel = Channels.Find(match, article),
            MayBe = person is { Candidates: { Count: > 0 } candidates } ? string.Join(" or ", candidates.Select(candidate => candidate.FullName)) : null,
            Confidence = AttributionAccuracy.ForRule(match.Rule),
        };
    }

    /// <summary>
    /// The body that <c>it</c> or <c>they</c>, or a noun such as <c>the paper</c>, means: the speaker before it in this passage or the previous one, as in
    /// <c>The Defence Ministry said ... It added</c>. Null when that speaker is not a body named in the text.
    /// </summary>
    private (Narration Narration, Phrase Mention)? BodyOfIt(AttributionMatch match)
    {
        var narration = match.Narration;
        if (narration.Words[match.Mention.First].Lower is not ("it" or "they") && !StandIns.Are(narration, match.Mention)
            || match.Cue is not { } cue || VerbJudge.IsPassive(narration, cue.First))
            return null;

        var before = article.Acts[narration.Passage].Where(act => act.First < match.Mention.First).Reverse().Select(act => (narration, act));
        var above = Above(narration);
        var earlier = above is null ? before : before.Concat(article.Acts[above.Passage].Reverse().Select(act => (above, act)));
        var (place, speech) = earlier.FirstOrDefault(one => (one.act.Reports || IsOfWords(one.Item1, one.act))
            && one.Item1.Words[one.act.Subject.First].Lower is not ("it" or "they"));
        if (speech is not null && IsBody(place, speech.Subject))
            return StandIns.Fits(narration, match.Mention, place, speech.Subject) ? (place, speech.Subject) : null;

        return narration.Words[match.Mention.First].Lower is "it" ? OpeningBody(narration, match.Mention.First) : null;
    }

    /// <summary>The passage before, or the one before that where only a heading parts them; null for the first.</summary>
    private Narration? Above(Narration narration)
    {
        var above = narration.Passage - 1;
        if (above > 0 && article.Narrations[above].Words is { Length: <= MaxHeadingWords } words && words.All(word => word.Kind != WordKind.Stop))
            above--;
        return above >= 0 ? article.Narrations[above] : null;
    }

    /// <summary>Whether quoted words were attributed to the act, though its verb only judges: <c>The ministry called it "a disgrace"</c>.</summary>
    private bool IsOfWords(Narration narration, SpeechAct act)
    {
        _matched ??= article.Parts.Select(part => part.Match).OfType<AttributionMatch>().Where(match => match.Cue is not null)
            .Select(match => (match.Narration.Passage, match.Cue)).ToHashSet();
        return _matched.Contains((narration.Passage, act.Cue));
    }

    private bool IsBody(Narration narration, Phrase mention) =>
        (_bodies.IsNamed(narration, mention) || _spokespeople.BodyOf(narration, mention) is not null) && IsNoPerson(PersonOf(narration, mention));

    /// <summary>Whether only its capitals and a verb of saying suggest that a name is a person's, so that it may be a body's.</summary>
    private static bool IsNoPerson(Person? person) => person is null or { Gender: WordClass.None, Posts.Count: 0, IsUnnamed: false };

    /// <summary>
    /// The body that opens the sentence, or the one before it, if need be in the passage before: <c>Hamas showed a man who, it said, ...</c>
    /// </summary>
    private (Narration Narration, Phrase Mention)? OpeningBody(Narration narration, int pronoun)
    {
        var sentence = narration.SentenceOf(pronoun);
        for (var back = sentence; back >= Math.Max(0, sentence - 1); back--)
        {
            if (BodyIn(narration, back, pronoun) is { } body)
                return body;
        }

        return sentence == 0 && narration.Passage > 0 && article.Narrations[narration.Passage - 1] is { IsTitleCased: false, Sentences: > 0 } above
            ? BodyIn(above, above.Sentences - 1, above.Words.Length)
            : null;
    }

    private (Narration Narration, Phrase Mention)? BodyIn(Narration narration, int sentence, int limit) =>
        article.SubjectsIn(narration).First(narration.StartOf(sentence), Math.Min(limit, narration.EndOf(sentence))) is { } subject
            && subject.First < limit
            && _bodies.IsNamed(narration, subject)
            && IsNoPerson(PersonOf(narration, subject))
            ? (narration, subject)
            : null;

    private Person? PersonOf(Narration narration, Phrase mention)
    {
        if (coreference.People.ByAlias(narration.TextOf(mention.First, mention.End)) is { } known)
            return known;

        var first = narration.Words[mention.First];
        if (first.Lower is "who" or "that" or "which")
            return Antecedents.PersonOf(narration, mention.First, coreference);

        var head = _bodies.HeadEnd(narration, mention);
        if (NameForms.IsOfRelative(narration, head - 1))
            return null;
        if (HolderOfTitle(narration, mention) is { } titled)
            return titled;
        if (head < mention.End && narration.Words[head].Lower is "and"
            && (narration.Words[mention.First..head].Any(word => word.Is(WordClass.OrganisationWord))
                || coreference.At(narration, head - 1) is not { IsSure: true } && narration.Words[head - 1].Capital)
            && AfterPortfolio(narration, mention, head) is { } holder)
            return holder;

        for (var i = head - 1; i >= mention.First; i--)
        {
            if (coreference.At(narration, i) is { } person)
                return person;
            if (narration.Words[i].Kind == WordKind.Word && !narration.Words[i].Is(WordClass.NameSuffix))
                break;
        }

        if (narration.At(mention.End).Kind == WordKind.Comma
            && (narration.At(mention.End - 1) is { Capital: false } || IsPost(narration, mention.First, head))
            && NameForms.AfterHonorific(narration, PostHolders.AfterUnit(narration, mention.End + 1)) is var apposed
            && IsApposition(narration, apposed))
            return coreference.At(narration, apposed);

        if (first.Capital && NameReader.At(narration, mention.First) is { } printed && printed.End == head && !printed.HasTitle
            && coreference.People.Called(printed.WordsIn(narration)) is { } later)
            return later;

        if (NamedAtTheEnd(narration, mention, head) is { } behind)
            return behind;
        if (OwnerOfWords(narration, mention, head) is { } owner)
            return owner;

        if (head - mention.First == 2 && first.Lower is "the" && narration.TextOf(head - 1, head) is { Length: > 1 and < 5 } letters
            && letters.All(char.IsUpper) && coreference.People.Posts.OfInitials(letters) is { } minister)
            return minister;

        if (mention.End - mention.First == 1 && first is { Kind: WordKind.Word, Capital: true }
            && narration.TextOf(mention.First, mention.End) is { Length: > 1 and < 5 } post
            && post.All(char.IsUpper) && coreference.People.Posts.Find(post) is { } officer)
            return officer;

        return first.Lower is "the" && PeopleByAge.At(narration, mention.First + 1) is null || narration.IsHeadline
            ? OfThatPlace(
                narration, mention, head, coreference.People.Posts.Find(narration.TextOf(mention.First + 1, head)) ?? ByPost(narration, mention.First, head))
            : null;
    }

    /// <summary>The holder of a post without an article, which is nobody's surname: <c>Taoiseach says ...</c>, <c>Senn Prime Minister said</c>.</summary>
    private Person? HolderOfTitle(Narration narration, Phrase mention) =>
        narration.Words[mention.First].Capital && narration.Words[mention.End - 1] is { Capital: true } title && title.Is(WordClass.Title)
            && !title.Is(WordClass.FirstName) && !TitlesLikeSurnames.Contains(title.Lower) && !coreference.People.IsSurname(title.Lower)
            ? coreference.People.Posts.Find(narration.TextOf(mention.First, mention.End))
            : null;

    /// <summary>
    /// The person named at the end of a mention: <c>Bank of Senn governor Ana Kolbe</c>, <c>Economy and Labour Minister Ana Kolbe</c>,
    /// <c>Marsh and Lane's Ana Kolbe</c>, <c>Senn's ambassador to Larnavia Ana Kolbe</c>, <c>Statement from Mayor Ana Kolbe</c>, <c>fellow speaker and
    /// composer Ana Kolbe</c>; not the person for whom a spokesman speaks.
    /// </summary>
    private Person? NamedAtTheEnd(Narration narration, Phrase mention, int head)
    {
        var body = narration.Words[head - 1];
        if (head < mention.End && body.Is(WordClass.SpeechNoun) && NameReader.At(narration, head + 1) is { } author && author.End == mention.End)
            return coreference.At(narration, mention.End - 1);
        if (head < mention.End && Ranks.ObjectEnd(narration, head) is { } behind && behind < mention.End && coreference.At(narration, behind) is { } officer
            && coreference.At(narration, mention.End - 1) == officer)
            return officer;

        var isDouble = head < mention.End && narration.Words[head].Lower is "and" && body is { Capital: false } && body.Is(WordClass.PersonNoun);
        if (head == mention.End
            || !isDouble && (!body.Capital || body.Is(WordClass.PersonNoun) && !body.Is(WordClass.Title))
            || coreference.At(narration, mention.End - 1) is not { } person)
            return null;

        var name = mention.End - 1;
        while (name - 1 > head && coreference.At(narration, name - 1) == person)
            name--;
        var before = narration.Words[name - 1];
        var isHeld = before.Is(WordClass.Title | WordClass.PersonNoun)
            || before.Lower is "'s" or "'"
            || before.Lower is "and" or "of" or "on" && NameReader.At(narration, name) is { HasTitle: true }
            || before.Capital && body.Is(WordClass.Title) && narration.Words[name].Is(WordClass.FirstName);
        return isHeld && !IsNamesOwn(narration, mention, head) ? person : null;
    }

    /// <summary>The person in <c>Lopez's call for a meeting</c> and <c>Lopez's letter</c>, whose words these are.</summary>
    private Person? OwnerOfWords(Narration narration, Phrase mention, int head)
    {
        if (!narration.Words[head - 1].Is(WordClass.SpeechNoun))
            return null;

        var mark = Array.FindIndex(narration.Words, mention.First, head - mention.First, word => word.Lower is "'s" or "'");
        return mark > mention.First && coreference.At(narration, mark - 1) is { IsUnnamed: false } person ? person : null;
    }

    /// <summary>In <c>Senn Army North and South Commander Gen. Ana Kolbe</c> the capitals before her rank are one post.</summary>
    private Person? AfterPortfolio(Narration narration, Phrase mention, int and) =>
        NameReader.At(narration, and + 1) is { HasTitle: true } printed && printed.End == mention.End && printed.Name - printed.First > 1
            && !narration.Words[printed.First].Is(WordClass.Title)
            ? coreference.At(narration, mention.End - 1)
            : null;

    /// <summary>Whether the mention names two people: <c>Ana Kolbe and President Marsh</c>.</summary>
    private bool IsNamesOwn(Narration narration, Phrase mention, int head) => coreference.At(narration, head - 1) is not null && head - mention.First > 1;

    /// <summary><c>the Prime Minister</c>, <c>the mayor of Senn</c></summary>
    private static bool IsPost(Narration narration, int first, int head) =>
        narration.Words[first].Is(WordClass.Determiner | WordClass.Possessive)
        && (Ranks.EndsAt(narration, head - 1) || narration.Words[head - 1] is { Capital: false } noun && noun.Is(WordClass.PersonNoun | WordClass.Title));

    /// <summary>The holder of the post if the place agrees: <c>the Archbishop of Senn</c> is not somebody known only as the Archbishop of Hull.</summary>
    private static Person? OfThatPlace(Narration narration, Phrase mention, int head, Person? holder)
    {
        if (holder is null || head + 1 >= mention.End || narration.Words[head].Lower is not "of")
            return holder;

        var place = narration.TextOf(head + 1, mention.End);
        var placed = holder.Posts.FindAll(post => post.Contains(" of ", StringComparison.Ordinal));
        return placed.Count == 0 || placed.Exists(post => post.Contains(place, StringComparison.OrdinalIgnoreCase)) ? holder : null;
    }

    /// <summary><c>the spokesman, Colonel Steve Warren.</c></summary>
    private static bool IsApposition(Narration narration, int name) =>
        narration.At(name).Capital
            && NameReader.At(narration, name) is { } printed
            && (printed.End >= narration.Words.Length || narration.Words[printed.End].IsMark);

    /// <summary>The only person who holds the post, for a mention such as <c>the spokesman</c>.</summary>
    private Person? ByPost(Narration narration, int first, int head) =>
        narration.Words[head - 1] is var noun
        && noun.Is(WordClass.PersonNoun | WordClass.Title)
        && !narration.Words[first..head].Any(word => HoldersOfPosts.IsDistinguishing(word.Lower)) ? coreference.People.Posts.Find(noun.Lower) : null;

    /// <summary>The holder of a post such as <c>the courts minister</c>, when the article names the holder only later.</summary>
    private Person? Settled(Person? person) =>
        person is { IsUnnamed: true, FullName: ['t', 'h', 'e', ' ', .. var post] } && post.Contains(' ', StringComparison.Ordinal)
            ? coreference.People.Posts.Find(post) ?? person
            : person;

    private bool IsNamed(Narration narration, Phrase mention) => _bodies.IsNamed(narration, mention) && !NameForms.IsOfRelative(narration, mention.First);

    private string BareName(Narration narration, Phrase mention, string text)
    {
        var first = narration.Words[mention.First];
        if (first.Is(WordClass.Relative)
            && article.SubjectsIn(narration).EndingAt(Antecedents.EndBefore(narration, mention.First)) is { } antecedent
            && SpeakerGate.CanSpeak(narration, antecedent))
        {
            var people = first.Lower is "who" ? Antecedents.PeopleIn(narration, antecedent) : antecedent;
            return BareName(narration, people, narration.TextOf(people.First, people.End));
        }

        if (first.Lower is "him" or "them" || first.Lower is "her" && mention.End - mention.First == 1)
            return first.Lower switch { "him" => "he", "her" => "she", _ => "they" };
        if (NameForms.IsOfRelative(narration, mention.First))
            return $"the {narration.TextOf(mention.First - 1, mention.End)}";
        if (!_bodies.IsNamed(narration, mention))
            return first.Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun)
                && first.Lower is not "i" ? char.ToLowerInvariant(text[0]) + text[1..] : text;

        return _bodies.NameOf(narration, mention);
    }

    private static PassageSpan SpanOf(Narration narration, Phrase phrase)
    {
        var start = narration.Words[phrase.First].Start;
        return new PassageSpan(narration.Passage, new TextSpan(start, narration.Words[phrase.End - 1].End - start));
    }
}
