using System.Collections.Frozen;
using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Determines the name and role by which the archive knows a mentioned speaker.</summary>
internal sealed class SpeakerIdentities
{
    private static readonly FrozenSet<string> TitlesLikeSurnames = FrozenSet.ToFrozenSet(
        ["king", "prince", "pope", "major", "bishop", "dean", "judge", "marshal", "duke", "earl", "baron", "knight", "abbot", "sergeant"],
        StringComparer.Ordinal);

    private readonly CoreferenceResolver _coreference;
    private readonly ArticleSpeech _article;
    private readonly NamedBodies _bodies;
    private readonly Spokespeople _spokespeople;
    private readonly BodyReferences _references;

    public SpeakerIdentities(CoreferenceResolver coreference, ArticleSpeech article)
    {
        _coreference = coreference;
        _article = article;
        _bodies = new NamedBodies(coreference, article);
        _spokespeople = new Spokespeople(_bodies, coreference, article);
        _references = new BodyReferences(article, _bodies, _spokespeople, PersonOf);
    }

    public Attribution Resolve(AttributionMatch match)
    {
        var narration = match.Narration;
        var person = Settled(PersonOf(narration, match.Mention));
        var (place, mention) = _references.Find(match) ?? (narration, match.Mention);
        var name = person?.FullName ?? BareName(place, mention, place.TextOf(mention.First, mention.End));
        var (spoken, description) = person is null ? (place, mention) : person.FirstMention ?? (place, mention);
        var body = person is null && spoken.Words[description.First].Lower is "state" ? _spokespeople.InFull(spoken, description)
            : person is null or { IsUnnamed: true } ? _spokespeople.BodyOf(spoken, description)
            : person is { Names.Count: 1, Candidates.Count: 0 } && IsNoPerson(person) ? _spokespeople.InFull(spoken, description)
            : null;
        return new Attribution
        {
            Name = body ?? name,
            Role = person?.Role != person?.Style ? person?.Role : null,
            Named = body is not null || (person is not null ? !person.IsUnnamed && person.Candidates.Count == 0 : IsNamed(place, mention)),
            Mention = SpanOf(narration, match.Mention),
            Cue = match.Cue is { } cue ? SpanOf(narration, cue) : null,
            IsBody = body is not null || person is null && _bodies.IsNamed(place, mention) && _bodies.IsKnown(place, mention),
            Through = body is not null ? Spokespeople.In(spoken, description) : null,
            Channel = Channels.Find(match, _article),
            MayBe = person is { Candidates: { Count: > 0 } candidates } ? string.Join(" or ", candidates.Select(candidate => candidate.FullName)) : null,
            Confidence = AttributionAccuracy.ForRule(match.Rule),
        };
    }

    /// <summary>Whether only its capitals and a verb of saying suggest that a name is a person's, so that it may be a body's.</summary>
    public static bool IsNoPerson(Person? person) => person is null or { Gender: WordClass.None, Posts.Count: 0, IsUnnamed: false };

    private Person? PersonOf(Narration narration, Phrase mention)
    {
        if (_coreference.People.ByAlias(narration.TextOf(mention.First, mention.End)) is { } known)
            return known;

        var first = narration.Words[mention.First];
        if (first.Lower is "who" or "that" or "which")
            return Antecedents.PersonOf(narration, mention.First, _coreference);

        var head = _bodies.HeadEnd(narration, mention);
        if (NameForms.IsOfRelative(narration, head - 1))
            return null;
        if (HolderOfTitle(narration, mention) is { } titled)
            return titled;
        if (IsServantOfTwo(narration, mention, head))
            return null;
        if (head < mention.End && narration.Words[head].Lower is "and"
            && (narration.Words[mention.First..head].Any(word => word.Is(WordClass.OrganisationWord))
                || _coreference.At(narration, head - 1) is not { IsSure: true } && narration.Words[head - 1].Capital)
            && AfterPortfolio(narration, mention, head) is { } holder)
            return holder;

        for (var i = head - 1; i >= mention.First; i--)
        {
            if (_coreference.At(narration, i) is { } person)
                return person;
            if (narration.Words[i].Kind == WordKind.Word && !narration.Words[i].Is(WordClass.NameSuffix))
                break;
        }

        if (narration.At(mention.End).Kind == WordKind.Comma
            && (narration.At(mention.End - 1) is { Capital: false } || IsPost(narration, mention.First, head))
            && NameForms.AfterHonorific(narration, PostHolders.AfterUnit(narration, mention.End + 1)) is var apposed
            && IsApposition(narration, apposed))
            return _coreference.At(narration, apposed);

        if (narration.Words[mention.End - 1] is { Capital: false } && UnnamedPeople.NameAfterPost(narration, mention.End) is { } holderOfPost)
            return _coreference.At(narration, holderOfPost);

        if (first.Capital && NameReader.At(narration, mention.First) is { } printed && printed.End == head && !printed.HasTitle
            && _coreference.People.Called(printed.WordsIn(narration)) is { } later)
            return later;

        if (NamedAtTheEnd(narration, mention, head) is { } behind)
            return behind;
        if (OwnerOfWords(narration, mention, head) is { } owner)
            return owner;
        if (LastAfterThing(narration, mention) is { } last)
            return last;

        if (head - mention.First == 2 && first.Lower is "the" && narration.TextOf(head - 1, head) is { Length: > 1 and < 5 } letters
            && letters.All(char.IsUpper) && _coreference.People.Posts.OfInitials(letters) is { } minister)
            return minister;

        if (mention.End - mention.First == 1 && first is { Kind: WordKind.Word, Capital: true }
            && narration.TextOf(mention.First, mention.End) is { Length: > 1 and < 5 } post
            && post.All(char.IsUpper) && _coreference.People.Posts.Find(post) is { } officer)
            return officer;

        return first.Lower is "the" && PeopleByAge.At(narration, mention.First + 1) is null || narration.IsHeadline
            ? OfThatPlace(
                narration, mention, head, _coreference.People.Posts.Find(narration.TextOf(mention.First + 1, head)) ?? ByPost(narration, mention.First, head))
            : null;
    }

    /// <summary><c>Ana Kolbe and Peter Marsh's press secretary</c></summary>
    private static bool IsServantOfTwo(Narration narration, Phrase mention, int head) =>
        head < mention.End && narration.Words[head].Lower is "and" && narration.Words[mention.End - 1] is { Capital: false } servant
            && servant.Is(WordClass.PersonNoun | WordClass.Title) && narration.Words[head..mention.End].Any(word => word.Lower is "'s" or "'");

    /// <summary>The holder of a post without an article, which is nobody's surname: <c>Taoiseach says ...</c>, <c>Senn Prime Minister said</c>.</summary>
    private Person? HolderOfTitle(Narration narration, Phrase mention) =>
        narration.Words[mention.First].Capital && narration.Words[mention.End - 1] is { Capital: true } title && title.Is(WordClass.Title)
            && !title.Is(WordClass.FirstName) && !TitlesLikeSurnames.Contains(title.Lower) && !_coreference.People.IsSurname(title.Lower)
            ? _coreference.People.Posts.Find(narration.TextOf(mention.First, mention.End))
            : null;

    /// <summary>
    /// The person named at the end of a mention: <c>Bank of Senn governor Ana Kolbe</c>, <c>Economy and Labour Minister Ana Kolbe</c>,
    /// <c>Marsh and Lane's Ana Kolbe</c>, <c>Senn's ambassador to Larnavia Ana Kolbe</c>, <c>Statement from Mayor Ana Kolbe to Lopez</c>, <c>fellow speaker and
    /// composer Ana Kolbe</c>; not the person for whom a spokesman speaks.
    /// </summary>
    private Person? NamedAtTheEnd(Narration narration, Phrase mention, int head)
    {
        var body = narration.Words[head - 1];
        if (head < mention.End && body.Is(WordClass.SpeechNoun))
            return narration.Words[head].Lower is "from" or "by" or "of" && NameReader.At(narration, head + 1) is { } author
                ? _coreference.At(narration, author.End - 1)
                : null;
        if (head < mention.End && Ranks.ObjectEnd(narration, head) is { } behind && behind < mention.End && _coreference.At(narration, behind) is { } officer
            && _coreference.At(narration, mention.End - 1) == officer)
            return officer;

        var isDouble = head < mention.End && narration.Words[head].Lower is "and" && body is { Capital: false } && body.Is(WordClass.PersonNoun);
        if (head == mention.End
            || !isDouble && (!body.Capital || body.Is(WordClass.PersonNoun) && !body.Is(WordClass.Title))
            || _coreference.At(narration, mention.End - 1) is not { } person)
            return null;

        var name = mention.End - 1;
        while (name - 1 > head && _coreference.At(narration, name - 1) == person)
            name--;
        var before = narration.Words[name - 1];
        var isHeld = before.Is(WordClass.Title | WordClass.PersonNoun)
            || before.Lower is "'s" or "'"
            || before.Lower is "and" or "of" or "on" && NameReader.At(narration, name) is { HasTitle: true }
            || before.Capital && body.Is(WordClass.Title) && (narration.Words[name].Is(WordClass.FirstName) || mention.End - name > 1);
        return isHeld && !IsNamesOwn(narration, mention, head) ? person : null;
    }

    /// <summary>The person in <c>Lopez's call for a meeting</c> and <c>Lopez's letter</c>, whose words these are.</summary>
    private Person? OwnerOfWords(Narration narration, Phrase mention, int head)
    {
        if (!narration.Words[head - 1].Is(WordClass.SpeechNoun))
            return null;

        var mark = Array.FindIndex(narration.Words, mention.First, head - mention.First, word => word.Lower is "'s" or "'");
        return mark > mention.First && _coreference.At(narration, mark - 1) is { IsUnnamed: false } person ? person : null;
    }

    /// <summary>Ana Kolbe in <c>joined calls for an inquiry and former mayor Ana Kolbe said</c>, whose first words end another clause.</summary>
    private Person? LastAfterThing(Narration narration, Phrase mention)
    {
        var and = Array.FindIndex(narration.Words, mention.First, mention.End - mention.First, word => word.Lower is "and");
        return and > mention.First && !narration.Words[and - 1].Is(WordClass.PersonNoun)
            && narration.Words[mention.First..and] is var thing && !thing.Any(word => word.Capital) && thing.Any(word => word.Is(WordClass.Preposition))
            && _coreference.At(narration, mention.End - 1) is { Names.Count: > 1, IsUnnamed: false } named ? named : null;
    }

    /// <summary>In <c>Senn Army North and South Commander Gen. Ana Kolbe</c> the capitals before her rank are one post.</summary>
    private Person? AfterPortfolio(Narration narration, Phrase mention, int and) =>
        NameReader.At(narration, and + 1) is { HasTitle: true } printed && printed.End == mention.End && printed.Name - printed.First > 1
            && !narration.Words[printed.First].Is(WordClass.Title)
            ? _coreference.At(narration, mention.End - 1)
            : null;

    /// <summary>Whether the mention names two people: <c>Ana Kolbe and President Marsh</c>.</summary>
    private bool IsNamesOwn(Narration narration, Phrase mention, int head) => _coreference.At(narration, head - 1) is not null && head - mention.First > 1;

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
        && !narration.Words[first..head].Any(word => HoldersOfPosts.IsDistinguishing(word.Lower)) ? _coreference.People.Posts.Find(noun.Lower) : null;

    /// <summary>The holder of a post such as <c>the courts minister</c>, when the article names the holder only later.</summary>
    private Person? Settled(Person? person) =>
        person is { IsUnnamed: true, FullName: ['t', 'h', 'e', ' ', .. var post] } && post.Contains(' ', StringComparison.Ordinal)
            ? _coreference.People.Posts.Find(post) ?? person
            : person;

    private bool IsNamed(Narration narration, Phrase mention) => _bodies.IsNamed(narration, mention) && !NameForms.IsOfRelative(narration, mention.First);

    private string BareName(Narration narration, Phrase mention, string text)
    {
        var first = narration.Words[mention.First];
        if (first.Is(WordClass.Relative)
            && _article.SubjectsIn(narration).EndingAt(Antecedents.EndBefore(narration, mention.First)) is { } antecedent
            && (first.Lower is not "who" || SpeakerGate.CanSpeak(narration, antecedent)))
        {
            var people = first.Lower is "who" ? Antecedents.PeopleIn(narration, antecedent) : antecedent;
            return BareName(narration, people, narration.TextOf(people.First, people.End));
        }

        if (first.Lower is "who" && narration.At(mention.First - 1).Lower is "those")
            return "those";
        if (first.Lower is "him" or "them" || first.Lower is "her" && mention.End - mention.First == 1)
            return first.Lower switch { "him" => "he", "her" => "she", _ => "they" };
        if (NameForms.IsOfRelative(narration, mention.First))
            return $"the {narration.TextOf(mention.First - 1, mention.End)}";
        if (!_bodies.IsNamed(narration, mention))
            return first.Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun)
                && first.Lower is not "i" && !(first.Lower is "no" && narration.At(mention.First + 1).Kind == WordKind.Number)
                ? char.ToLowerInvariant(text[0]) + text[1..]
                : text;

        return _bodies.NameOf(narration, mention);
    }

    private static PassageSpan SpanOf(Narration narration, Phrase phrase)
    {
        var start = narration.Words[phrase.First].Start;
        return new PassageSpan(narration.Passage, new TextSpan(start, narration.Words[phrase.End - 1].End - start));
    }
}
