using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Distinguishes bodies named in a text, such as <c>the Defence Ministry</c>, from people and from things without a name.</summary>
internal sealed class NamedBodies(CoreferenceResolver coreference, ArticleSpeech article)
{
    /// <summary>Whether a mention names a body.</summary>
    public bool IsNamed(Narration narration, Phrase mention) =>
        HeadEnd(narration, mention) is var head
            && !OnlyOpens(narration, mention, head)
            && !IsPair(narration, mention, head)
            && !IsNoBodysName(narration.Words[head - 1], head - mention.First)
            && (narration.Words[head - 1].Capital || IsBodyOfSomebody(narration, mention with { End = head }) || IsBodyOfPlace(narration, head)
                || IsCouncil(narration, mention.First, head)
                || head == mention.End && MediumIn(narration, mention) is not null)
            && !((narration.Words[mention.First].Is(WordClass.Determiner | WordClass.Possessive) || IsOwned(narration, mention.First, head))
                && Ranks.EndsAt(narration, head - 1))
            && !IsQuantity(narration, mention, head)
            && !IsPostOfBody(narration, mention, head)
            && !(narration.Words[mention.First].Is(WordClass.Determiner) && narration.At(mention.First + 1).Is(WordClass.Title)
                && !narration.Words[head - 1].Is(WordClass.OrganisationWord))
            && (head - 1 > mention.First || NameReader.At(narration, head - 1) is not null);

    /// <summary><c>the Argentine</c>, <c>the 24-year-old Swiss</c>, the <c>L</c> of a company's stock exchange symbol, <c>PM</c>.</summary>
    private static bool IsNoBodysName(Word last, int words) => Ranks.IsNationality(last) || words == 1
        && (last.End - last.Start == 1 || last.Is(WordClass.Title | WordClass.PersonNoun) && !last.Is(WordClass.OrganisationWord));

    /// <summary><c>the Kolbe administration</c>, <c>Kolbe's office</c>, <c>the Larnavian government</c>, <c>the Larnavian foreign ministry</c></summary>
    private static bool IsBodyOfSomebody(Narration narration, Phrase mention)
    {
        var head = mention.End - 1;
        if (head <= mention.First || narration.Words[mention.First] is not { Capital: true } and not { Lower: "the" })
            return false;

        var owner = narration.Words[head - 1].Lower is "transition" or "press" || HasField(narration, head) ? head - 2 : head - 1;
        var owned = narration.At(owner).Lower is "'s" or "'";
        return owner > mention.First - 1
            && (StateBodies.IsNamedAfterState(narration.Words[head]) || owner == head - 2 && HasField(narration, head)
                || (owned ? narration.Words[head].Lower is "office" or "team" : narration.Words[owner + 1].Lower is "transition"))
            && narration.At(owned ? owner - 1 : owner) is { Capital: true } name
            && !name.Is(WordClass.Determiner | WordClass.Possessive);
    }

    /// <summary><c>Hull council</c>, <c>North Senn police</c>; not <c>the council</c> or <c>Larnavian police</c>.</summary>
    private static bool IsCouncil(Narration narration, int first, int head) =>
        head - first > 1 && narration.Words[head - 1].Lower is "council" or "police"
            && narration.Words[first..(head - 1)].All(
                word => word is { Kind: WordKind.Word, Capital: true } && !word.Is(WordClass.Determiner | WordClass.Possessive))
            && !Ranks.IsNationality(narration.Words[head - 2]);

    /// <summary><c>foreign ministry</c>, <c>football federation</c>, <c>central bank</c></summary>
    private static bool HasField(Narration narration, int head) =>
        narration.Words[head - 1] is { Kind: WordKind.Word, Capital: false } field
        && !field.Is(WordClass.Determiner)
        && (narration.Words[head].Lower is "ministry" || field.Lower is not ("'s" or "'") && narration.Words[head].Lower is "federation" or "association"
            || field.Lower is "central" && narration.Words[head].Lower is "bank");

    /// <summary><c>the regional government of Senn</c></summary>
    private static bool IsBodyOfPlace(Narration narration, int head) =>
        narration.Words[head - 1] is { Capital: false } noun && StateBodies.IsNamedAfterState(noun) && narration.At(head).Lower is "of"
            && narration.At(head + 1) is { Capital: true } place
        && !place.Is(WordClass.FirstName | WordClass.Title | WordClass.Determiner);

    /// <summary>The first token of the medium's name in <c>Senn's Larnav news agency</c>; null for other mentions.</summary>
    private static int? MediumIn(Narration narration, Phrase mention)
    {
        var end = mention.End - 1;
        if (narration.Words[end].Capital || !Media.IsKind(narration.Words[end]))
            return null;
        if (narration.At(end - 1).Lower is "news" or "online" or "state")
            end--;

        var first = end;
        while (first > mention.First && narration.Words[first - 1] is { Kind: WordKind.Word, Capital: true } word && !word.Is(WordClass.Determiner)
            && !Ranks.IsEpithet(narration, first - 1))
            first--;
        return first < end && !(end - first == 1 && (Ranks.IsNationality(narration.Words[first]) || narration.Words[first].Is(WordClass.Place))) ? first : null;
    }

    /// <summary><c>Senn's Chief Cabinet Secretary</c></summary>
    private static bool IsOwned(Narration narration, int first, int head) =>
        narration.Words[first..head].Any(word => word.Lower is "'s" or "'") && narration.Words[head - 1].Is(WordClass.Title);

    /// <summary>Whether it names two bodies or states: <c>Senn and Larnavia</c>; not the firm <c>Marsh and Lane</c>.</summary>
    private static bool IsPair(Narration narration, Phrase mention, int head) =>
        head < mention.End
        && narration.Words[head].Lower is "and"
        && (IsStateOrPeople(narration, head - 1) || IsStateOrPeople(narration, mention.End - 1));

    private static bool IsStateOrPeople(Narration narration, int i) =>
        narration.Words[i].Is(WordClass.Place) || Ranks.IsNationality(narration.Words[i]) || narration.Words[i].Lower is "us" or "u.s" or "uk" or "eu" or "un";

    /// <summary>Whether a word is in no list and has its capital only because it opens a sentence: <c>Shockwaves</c>, <c>Unable</c>.</summary>
    private bool OnlyOpens(Narration narration, Phrase mention, int head)
    {
        var word = narration.Words[mention.First];
        return head - 1 == mention.First
            && narration.StartOf(narration.SentenceOf(mention.First)) == mention.First
            && !(word.Is(WordClass.OrganisationWord) && !word.Is(WordClass.BodyNoun | WordClass.PersonNoun) || word.Is(WordClass.Place | WordClass.FirstName))
            && narration.Text.AsSpan(word.Start, word.End - word.Start) is [_, .. var rest]
            && !rest.ContainsAnyInRange('A', 'Z')
            && (word.Is(WordClass.Adverb | WordClass.Determiner | WordClass.OtherPronoun | WordClass.Verb) || !article.Capitalised.Contains(word.Lower));
    }

    /// <summary>
    /// <c>Vice President of the Guild</c>, <c>Bank of Senn officials</c>, <c>Senn and the Free Ports</c>: a post, the people of a body, or two bodies.
    /// </summary>
    private static bool IsPostOfBody(Narration narration, Phrase mention, int head) =>
        head < mention.End
        && (narration.Words[head - 1].Is(WordClass.Title | WordClass.PersonNoun)
            || narration.Words[mention.End - 1] is { Capital: false } people && people.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun)
            || narration.Words[head].Lower is "and" && narration.At(head + 1).Lower is "the");

    /// <summary>Whether it is a number of people and not a body: <c>Many Americans</c>, <c>one Republican</c>.</summary>
    private static bool IsQuantity(Narration narration, Phrase mention, int head) =>
        narration.Words[mention.First] is var first
        && (first.Is(WordClass.Determiner) && first.Lower is not "the" || first.Kind == WordKind.Number || first.Is(WordClass.Possessive))
        || narration.Words[head - 1] is { Lower: [.., 's'] } plural && !plural.Is(WordClass.OrganisationWord) && plural.Is(WordClass.PersonNoun);

    /// <summary>
    /// Whether it is a body whose name is an acronym such as <c>NATO</c>, or ends in a word for bodies: <c>Defence Ministry</c>, <c>Pentagon</c>.
    /// </summary>
    public bool IsKnown(Narration narration, Phrase mention)
    {
        var word = narration.Words[HeadEnd(narration, mention) - 1];
        var text = narration.Text.AsSpan(word.Start, word.End - word.Start);
        return word.Is(WordClass.OrganisationWord)
            || text.Length > 2 && !narration.IsTitleCased && !text.ContainsAnyInRange('a', 'z') && !text.ContainsAny('.', '\'', '’');
    }

    /// <summary>Where the part of the mention that names the speaker ends, before <c>of</c>, <c>who</c>, a bracket or a comma.</summary>
    public int HeadEnd(Narration narration, Phrase mention)
    {
        for (var i = mention.First + 1; i < mention.End; i++)
        {
            var word = narration.Words[i];
            if (word.IsMark
                || word.Is(WordClass.Preposition | WordClass.Relative)
                    && word is not { Capital: true, Lower: "without" or "against" }
                    && coreference.At(narration, i) is null
                || word.Lower is "and")
                return i;
        }

        return mention.End;
    }

    /// <summary>
    /// The body's own name: without the article and any description before it (<c>the official Senn News Agency</c>, <c>the trade group Ports First</c>), and
    /// without the abbreviation after it (<c>Senn Ports Council (SPC)</c>).
    /// </summary>
    public string NameOf(Narration narration, Phrase mention)
    {
        if (MediumIn(narration, mention) is { } medium)
            return narration.TextOf(medium, mention.End - (narration.At(mention.End - 2).Capital ? 1 : 2));

        var head = HeadEnd(narration, mention);
        var first = mention.First;
        for (var i = first; i + 1 < head; i++)
        {
            var word = narration.Words[i];
            if (narration.Words[i + 1] is { Kind: WordKind.Word, Capital: true }
                && (word.Lower is "the" || Ranks.IsEpithet(narration, i) || !word.Capital && !IsInsideName(word)
                    || word.Lower is "'s" && i > first && !narration.Words[i - 1].Capital))
                first = i + 1;
        }

        if (narration.Words[first].Lower is "the" && first + 1 < head)
            first++;
        var end = mention.End;
        var time = Array.FindIndex(narration.Words, head, end - head, word => word.Is(WordClass.Time));
        if (time > head && narration.Words[time - 1].Is(WordClass.Preposition))
            end = time - 1;
        if (narration.Words[end - 1].Kind == WordKind.Close
            && narration.At(end - 3).Kind == WordKind.Open
            && end - 3 > first
            && narration.Words[end - 2].Capital)
            end -= 3;
        return narration.TextOf(first, end);
    }

    /// <summary>Whether a word in lower case can be part of a body's name: <c>Marsh and Lane</c>, <c>Reporters sans Frontières</c>.</summary>
    private static bool IsInsideName(Word word) =>
        word.Is(WordClass.Particle | WordClass.Preposition) || word.Lower is "and" or "&" or "+" or "'s" or "'" or "the" or "sans" or "et" or "y" or "und";
}
