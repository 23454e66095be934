using ArticleArchive.Articles;
using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Says by which name and role the archive knows a mentioned speaker.</summary>
internal sealed class SpeakerIdentities(CoreferenceResolver coreference, ArticleSpeech article)
{
    private HashSet<string>? _capitalised;

    public Attribution Resolve(AttributionMatch match)
    {
        var narration = match.Narration;
        var person = Settled(PersonOf(narration, match.Mention));
        var (place, mention) = BodyOfIt(match) ?? (narration, match.Mention);
        return new Attribution
        {
            Name = person?.FullName ?? BareName(place, mention, place.TextOf(mention.First, mention.End)),
            Role = person?.Role,
            Named = person is not null ? !person.IsUnnamed && person.Candidates.Count == 0 : IsNamedBody(place, mention),
            Mention = SpanOf(narration, match.Mention),
            Cue = match.Cue is { } cue ? SpanOf(narration, cue) : null,
            IsBody = person is null && IsNamedBody(place, mention) && IsKnownBody(place, mention),
            Channel = Channels.Of(match, article),
            MayBe = person is { Candidates: { Count: > 0 } candidates } ? string.Join(" or ", candidates.Select(candidate => candidate.FullName)) : null,
            Confidence = AttributionAccuracy.Of(match.Rule),
        };
    }

    /// <summary>
    /// The body that <c>it</c> means: the speaker before it in this passage or the last, as in <c>The Defence Ministry said ... It added</c>. Null when that is no
    /// body that the text names.
    /// </summary>
    private (Narration Narration, Phrase Mention)? BodyOfIt(AttributionMatch match)
    {
        var narration = match.Narration;
        if (narration.Words[match.Mention.First].Lower is not "it" || match.Cue is not { } cue || VerbJudge.IsPassive(narration, cue.First))
            return null;

        var before = article.Acts[narration.Passage].Where(act => act.First < match.Mention.First).Reverse().Select(act => (narration, act));
        var above = narration.Passage > 0 ? article.Narrations[narration.Passage - 1] : null;
        var earlier = above is null ? before : before.Concat(article.Acts[above.Passage].Reverse().Select(act => (above, act)));
        var (place, speech) = earlier.FirstOrDefault(one => one.act.Reports && one.Item1.Words[one.act.Subject.First].Lower is not "it");
        return speech is not null && IsNamedBody(place, speech.Subject) && PersonOf(place, speech.Subject) is null ? (place, speech.Subject) : null;
    }

    private Person? PersonOf(Narration narration, Phrase mention)
    {
        if (coreference.People.ByAlias(narration.TextOf(mention.First, mention.End)) is { } known)
            return known;

        var first = narration.Words[mention.First];
        if (first.Lower is "who" or "that" or "which")
            return Antecedent(narration, mention.First);

        var head = HeadEnd(narration, mention);
        for (var i = head - 1; i >= mention.First; i--)
        {
            if (coreference.At(narration, i) is { } person)
                return person;
            if (narration.Words[i].Kind == WordKind.Word && !narration.Words[i].Is(WordClass.NameSuffix))
                break;
        }

        if (narration.At(mention.End).Kind == WordKind.Comma
            && (narration.At(mention.End - 1) is { Capital: false } || IsPost(narration, mention.First, head))
            && BehindHonorific(narration, mention.End + 1) is var apposed
            && IsApposition(narration, apposed))
            return coreference.At(narration, apposed);

        if (first.Capital && NameReader.At(narration, mention.First) is { } printed && printed.End == head && !printed.HasTitle
            && coreference.People.Called(printed.WordsIn(narration)) is { } later)
            return later;

        if (NamedAtTheEnd(narration, mention, head) is { } behind)
            return behind;

        return first.Lower is "the" || narration.IsHeadline
            ? OfThatPlace(narration, mention, head, coreference.People.ByPost(narration.TextOf(mention.First + 1, head)) ?? ByPost(narration, mention.First, head))
            : null;
    }

    /// <summary><c>Bank of Senn governor Ana Kolbe</c>, <c>Economy and Labour Minister Ana Kolbe</c>, <c>Marsh and Lane's Ana Kolbe</c>,
    /// <c>Statement from Mayor Ana Kolbe</c>, <c>fellow speaker and composer Ana Kolbe</c>; not whose spokesman speaks.</summary>
    private Person? NamedAtTheEnd(Narration narration, Phrase mention, int head)
    {
        var body = narration.Words[head - 1];
        if (head < mention.End && body.Is(WordClass.SpeechNoun) && NameReader.At(narration, head + 1) is { } author && author.End == mention.End)
            return coreference.At(narration, mention.End - 1);
        var isDouble = head < mention.End && narration.Words[head].Lower is "and" && body is { Capital: false } && body.Is(WordClass.PersonNoun);
        if (head == mention.End || !isDouble && (!body.Capital || body.Is(WordClass.PersonNoun) && !body.Is(WordClass.Title)) || coreference.At(narration, mention.End - 1) is not { } person)
            return null;

        var name = mention.End - 1;
        while (name - 1 > head && coreference.At(narration, name - 1) == person)
            name--;
        var before = narration.Words[name - 1];
        var isHeld = before is { Capital: false } && before.Is(WordClass.Title | WordClass.PersonNoun)
            || before.Lower is "'s" or "'"
            || before.Lower is "and" or "of" && NameReader.At(narration, name) is { HasTitle: true };
        return isHeld && !IsNamesOwn(narration, mention, head) ? person : null;
    }

    /// <summary>Two people: <c>Ana Kolbe and President Marsh</c>.</summary>
    private bool IsNamesOwn(Narration narration, Phrase mention, int head) => coreference.At(narration, head - 1) is not null && head - mention.First > 1;

    /// <summary><c>the Prime Minister</c>, <c>the mayor of Senn</c></summary>
    private static bool IsPost(Narration narration, int first, int head) =>
        narration.Words[first].Is(WordClass.Determiner | WordClass.Possessive)
        && (Ranks.EndsAt(narration, head - 1) || narration.Words[head - 1] is { Capital: false } noun && noun.Is(WordClass.PersonNoun | WordClass.Title));

    /// <summary>The name in <c>the Most Reverend Ana Kolbe</c> and <c>the Rt Hon Ana Kolbe</c>.</summary>
    private static int BehindHonorific(Narration narration, int start)
    {
        while (narration.At(start).Lower is "the" or "most" or "very" or "right" or "rt" or "hon" or "honourable" or "honorable")
            start++;
        return start;
    }

    /// <summary><c>the Archbishop of Senn</c> is nobody who is only known as the Archbishop of Hull.</summary>
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

    /// <summary>Whom <c>who</c> means: <c>says Kim King, 30, who ...</c></summary>
    private Person? Antecedent(Narration narration, int who) => coreference.At(narration, AntecedentEnd(narration, who) - 1);

    /// <summary>The token behind what <c>who</c> means, before a comma and an age.</summary>
    private static int AntecedentEnd(Narration narration, int who)
    {
        var end = narration.At(who - 1).Kind == WordKind.Comma ? who - 1 : who;
        return narration.At(end - 1).Kind == WordKind.Number && narration.At(end - 2).Kind == WordKind.Comma ? end - 2 : end;
    }

    /// <summary>Where the part of the mention ends that names the speaker, before <c>of</c>, <c>who</c>, a bracket or a comma.</summary>
    private int HeadEnd(Narration narration, Phrase mention)
    {
        for (var i = mention.First + 1; i < mention.End; i++)
        {
            var word = narration.Words[i];
            if (word.IsMark || word.Is(WordClass.Preposition | WordClass.Relative) && word is not { Capital: true, Lower: "without" or "against" } && coreference.At(narration, i) is null || word.Lower is "and")
                return i;
        }

        return mention.End;
    }

    /// <summary><c>the spokesman</c> is the one person whose post is named so.</summary>
    private Person? ByPost(Narration narration, int first, int head) =>
        narration.Words[head - 1] is var noun
        && noun.Is(WordClass.PersonNoun | WordClass.Title)
        && !narration.Words[first..head].Any(word => PeopleInArticle.IsDistinguishing(word.Lower)) ? coreference.People.ByPost(noun.Lower) : null;

    /// <summary>Who holds the post of <c>the courts minister</c>, where the article only says so further on.</summary>
    private Person? Settled(Person? person) =>
        person is { IsUnnamed: true, FullName: ['t', 'h', 'e', ' ', .. var post] } && post.Contains(' ', StringComparison.Ordinal) ? coreference.People.ByPost(post) ?? person : person;

    /// <summary>In <c>a rallying cry for Marsh and his friends, who</c> only people are meant: <c>Marsh and his friends</c>.</summary>
    private static Phrase PeopleIn(Narration narration, Phrase antecedent)
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

    private bool IsNamedBody(Narration narration, Phrase mention) =>
        HeadEnd(narration, mention) is var head
            && !OnlyOpens(narration, mention, head)
            && !IsNoBodysName(narration.Words[head - 1], head - mention.First)
            && (narration.Words[head - 1].Capital || head == mention.End && IsBodyOfSomebody(narration, mention))
            && !(narration.Words[mention.First].Is(WordClass.Determiner | WordClass.Possessive) && Ranks.EndsAt(narration, head - 1))
            && !IsQuantity(narration, mention, head)
            && !IsPostOfBody(narration, mention, head)
            && !(narration.Words[mention.First].Is(WordClass.Determiner) && narration.At(mention.First + 1).Is(WordClass.Title))
            && (head - 1 > mention.First || NameReader.At(narration, head - 1) is not null);

    /// <summary><c>the Argentine</c>, <c>the 24-year-old Swiss</c>, the <c>L</c> of a company's sign at the exchange.</summary>
    private static bool IsNoBodysName(Word last, int words) => Ranks.IsNationality(last) || words == 1 && last.End - last.Start == 1;

    /// <summary><c>the Kolbe administration</c>, <c>Kolbe's office</c>, <c>the Larnavian government</c></summary>
    private static bool IsBodyOfSomebody(Narration narration, Phrase mention)
    {
        var head = mention.End - 1;
        if (head <= mention.First || narration.Words[mention.First] is not { Capital: true } and not { Lower: "the" })
            return false;

        var owner = narration.Words[head - 1].Lower is "transition" or "press" ? head - 2 : head - 1;
        var owned = narration.Words[owner].Lower is "'s" or "'";
        return owner > mention.First - 1
            && (owned ? narration.Words[head].Lower is "office" or "campaign" or "administration" or "government" or "team" : narration.Words[head].Lower is "administration" or "campaign"
                or "government" or "authorities" or "army" or "navy" or "military" or "police" or "parliament" or "embassy" or "regime" || narration.Words[owner + 1].Lower is "transition")
            && narration.Words[owned ? owner - 1 : owner] is { Capital: true } name
            && !name.Is(WordClass.Determiner | WordClass.Possessive);
    }

    /// <summary>A word that no list has and that has its capital because a sentence opens with it: <c>Shockwaves</c>, <c>Unable</c>.</summary>
    private bool OnlyOpens(Narration narration, Phrase mention, int head)
    {
        var word = narration.Words[mention.First];
        return head - 1 == mention.First
            && narration.StartOf(narration.SentenceOf(mention.First)) == mention.First
            && !word.Is(WordClass.OrganisationWord | WordClass.Place | WordClass.FirstName)
            && narration.Text.AsSpan(word.Start, word.End - word.Start) is [_, .. var rest]
            && !rest.ContainsAnyInRange('A', 'Z')
            && (word.Is(WordClass.Adverb | WordClass.Determiner | WordClass.OtherPronoun | WordClass.Verb) || !Capitalised.Contains(word.Lower));
    }

    private HashSet<string> Capitalised => _capitalised ??= article.Narrations.Where(narration => !narration.IsTitleCased)
        .SelectMany(narration => narration.Words.Where((word, i) => word.Capital && narration.StartOf(narration.SentenceOf(i)) != i).Select(word => word.Lower))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary><c>Vice President of the Guild</c>, <c>Bank of Senn officials</c>, <c>Senn and the Free Ports</c>: a post, people of a body, or two bodies.</summary>
    private static bool IsPostOfBody(Narration narration, Phrase mention, int head) =>
        head < mention.End
        && (narration.Words[head - 1].Is(WordClass.Title | WordClass.PersonNoun)
            || narration.Words[mention.End - 1] is { Capital: false } people && people.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun)
            || narration.Words[head].Lower is "and" && narration.At(head + 1).Lower is "the");

    /// <summary><c>Many Americans</c>, <c>one Republican</c>: people who happen to be counted, no body.</summary>
    private static bool IsQuantity(Narration narration, Phrase mention, int head) =>
        narration.Words[mention.First] is var first
        && (first.Is(WordClass.Determiner) && first.Lower is not "the" || first.Kind == WordKind.Number || first.Is(WordClass.Possessive))
        || narration.Words[head - 1] is { Lower: [.., 's'] } plural && !plural.Is(WordClass.OrganisationWord) && plural.Is(WordClass.PersonNoun);

    /// <summary>A body whose name is letters like <c>NATO</c>, or ends in a word for bodies: <c>Defence Ministry</c>, <c>Pentagon</c>.</summary>
    private bool IsKnownBody(Narration narration, Phrase mention)
    {
        var word = narration.Words[HeadEnd(narration, mention) - 1];
        var text = narration.Text.AsSpan(word.Start, word.End - word.Start);
        return word.Is(WordClass.OrganisationWord) || text.Length > 2 && !narration.IsTitleCased && !text.ContainsAnyInRange('a', 'z') && !text.ContainsAny('.', '\'', '’');
    }

    private string BareName(Narration narration, Phrase mention, string text)
    {
        var first = narration.Words[mention.First];
        if (first.Is(WordClass.Relative)
            && article.SubjectsIn(narration).EndingAt(AntecedentEnd(narration, mention.First)) is { } antecedent
            && SpeakerGate.CanSpeak(narration, antecedent))
        {
            var people = first.Lower is "who" ? PeopleIn(narration, antecedent) : antecedent;
            return BareName(narration, people, narration.TextOf(people.First, people.End));
        }

        if (!IsNamedBody(narration, mention))
            return first.Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun)
                && first.Lower is not "i" ? char.ToLowerInvariant(text[0]) + text[1..] : text;

        return NameOfBody(narration, mention, HeadEnd(narration, mention));
    }

    /// <summary>
    /// The body's own name: without the article and what describes it before (<c>the official Senn News Agency</c>, <c>the trade group Ports First</c>), and without the letters
    /// that stand for it behind (<c>Senn Ports Council (SPC)</c>).
    /// </summary>
    private static string NameOfBody(Narration narration, Phrase mention, int head)
    {
        var first = mention.First;
        for (var i = first; i + 1 < head; i++)
        {
            var word = narration.Words[i];
            if (narration.Words[i + 1] is { Kind: WordKind.Word, Capital: true } && (word.Lower is "the" || Ranks.IsEpithet(narration, i) || !word.Capital && !IsInsideName(word)))
                first = i + 1;
        }

        if (narration.Words[first].Lower is "the" && first + 1 < head)
            first++;
        var end = mention.End;
        if (narration.Words[end - 1].Kind == WordKind.Close && narration.At(end - 3).Kind == WordKind.Open && end - 3 > first && narration.Words[end - 2].Capital)
            end -= 3;
        return narration.TextOf(first, end);
    }

    /// <summary>A small word that stands in the names of bodies: <c>Marsh and Lane</c>, <c>Reporters sans Frontières</c>.</summary>
    private static bool IsInsideName(Word word) => word.Is(WordClass.Particle | WordClass.Preposition) || word.Lower is "and" or "&" or "'s" or "'" or "the" or "sans" or "et" or "y" or "und";

    private static PassageSpan SpanOf(Narration narration, Phrase phrase)
    {
        var start = narration.Words[phrase.First].Start;
        return new PassageSpan(narration.Passage, new TextSpan(start, narration.Words[phrase.End - 1].End - start));
    }
}
