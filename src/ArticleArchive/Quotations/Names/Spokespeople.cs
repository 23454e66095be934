using System.Collections.Frozen;
using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Finds the named body for which an unnamed person or a statement speaks: <c>a Foreign Office spokesman</c>.</summary>
internal sealed class Spokespeople(NamedBodies bodies, CoreferenceResolver coreference, ArticleSpeech article)
{
    private static readonly FrozenSet<string> Nouns = WordList.Set("spokespeople");

    private const int PassagesBack = 3;
    private const int SentencesBack = 6;
    private const int IssueReach = 4;

    private const WordClass NoBody = WordClass.BodyNoun | WordClass.Place | WordClass.FirstName | WordClass.Determiner | WordClass.Preposition
        | WordClass.Adverb | WordClass.Verb;

    private readonly BodiesByNoun _byNoun = new(article);

    /// <summary>
    /// The name of the body; null when the mention is neither a spokesman nor a body, or the body has no name. A person's spokesman does not speak for a
    /// body.
    /// </summary>
    public string? BodyOf(Narration narration, Phrase mention)
    {
        var head = HeadOf(narration, mention);
        if (Nouns.Contains(narration.Words[head].Lower))
            return After(narration, head, mention.End) ?? Before(narration, mention.First, head) ?? BodyBefore(narration, mention, head);

        if (mention.End == head + 1 && PostAbbreviations.IsAcronym(narration, head) && _byNoun.OfInitials(narration.TextOf(head, head + 1)) is { } inFull)
            return inFull;

        var noun = narration.Words[head];
        var definite = head == mention.First + 1 && narration.Words[mention.First].Lower is "the";
        if (noun is { Capital: true, Lower: not ("pentagon" or "kremlin" or "vatican" or "knesset" or "bundestag") }
            && mention.End == head + 1 && (definite || head == mention.First) && noun.Is(WordClass.BodyNoun | WordClass.OrganisationWord))
            return _byNoun.Only(noun.Lower);

        return definite || head == mention.First && noun.Lower is "police" ? Meant(noun) : null;
    }

    /// <summary>
    /// The person or text through which the body speaks, <c>a spokesman</c>, <c>spokespeople</c>, <c>a statement</c>; null for the body itself.
    /// </summary>
    public static string? In(Narration narration, Phrase mention)
    {
        var noun = narration.Words[HeadOf(narration, mention)].Lower;
        return !Nouns.Contains(noun) ? null : noun is [.., 's'] or "spokesmen" or "spokeswomen" or "spokespeople" ? noun : $"a {noun}";
    }

    /// <summary>Whether the noun means somebody who speaks for another: <c>spokesman</c>.</summary>
    public static bool Are(Word noun) => noun.Is(WordClass.PersonNoun) && Nouns.Contains(noun.Lower);

    /// <summary>The full name of a body mentioned by its first word alone; null for other mentions.</summary>
    public string? InFull(Narration narration, Phrase mention) =>
        mention.End - mention.First == 1 && narration.Words[mention.First] is { Kind: WordKind.Word, Capital: true } word
            ? _byNoun.BeginningWith(word.Lower)
            : null;

    private static int HeadOf(Narration narration, Phrase mention)
    {
        var head = mention.First;
        while (head + 1 < mention.End && narration.Words[head + 1] is { IsMark: false } next && !next.Is(WordClass.Preposition | WordClass.Relative))
            head++;
        return head;
    }

    /// <summary><c>a spokesman for the Foreign Office</c>, <c>a statement by the ministry</c></summary>
    private string? After(Narration narration, int head, int end)
    {
        if (narration.At(head + 1).Lower is "issued" or "released" or "published" && narration.At(head + 2).Lower is "by")
            return article.SubjectsIn(narration).From(head + 3, narration.EndOf(narration.SentenceOf(head))) is { } issuer
                && bodies.IsNamed(narration, issuer) ? bodies.NameOf(narration, issuer) : null;
        if (narration.At(head + 1).Lower is not ("of" or "from" or "by")
            && !(narration.At(head + 1).Lower is "for" or "at" or "with" && narration.Words[head].Is(WordClass.PersonNoun)))
            return null;

        var sentence = narration.EndOf(narration.SentenceOf(head));
        var body = head + 1 < end ? new Phrase(head + 2, end) : article.SubjectsIn(narration).From(head + 2, sentence) ?? new Phrase(head, head);
        if (body.First >= body.End)
            return null;
        if (narration.Words[body.End - 1] is { Capital: false } noun && body.End - body.First == 2 && Meant(noun) is { } meant)
            return meant;

        var start = narration.Words[body.First].Lower is "the" && body.End - body.First > 1 ? body.First + 1 : body.First;
        return IsPersons(narration, start, body.End) || IsPeople(narration.Words[bodies.HeadEnd(narration, body) - 1])
            || !IsBody(narration, start, bodies.HeadEnd(narration, body)) && !bodies.IsNamed(narration, body)
            ? null
            : bodies.NameOf(narration, body);
    }

    /// <summary><c>a Foreign Office spokesman</c>, <c>the Defence Ministry's chief spokesman</c>, <c>a council spokesman</c></summary>
    private string? Before(Narration narration, int first, int head)
    {
        var end = head;
        while (end > first && !IsBodyOfSomebody(narration, end - 1)
            && (narration.Words[end - 1] is { Capital: false } or { Lower: "'s" or "'" }
                || narration.Words[end - 1].Is(WordClass.Determiner | WordClass.Possessive)))
        {
            if (IsPeople(narration.Words[end - 1]) && narration.Words[end - 1].Lower is not "chief")
                return null;
            end--;
        }

        if (end == first)
            return head == first ? null : Meant(narration.Words[head - 1].Lower is "'s" or "'" ? narration.At(head - 2) : narration.Words[head - 1]);

        while (first < end && (!narration.Words[first].Capital || narration.Words[first].Is(WordClass.Determiner | WordClass.Possessive)))
            first++;
        if (first == end - 1 && narration.Words[first].Is(WordClass.BodyNoun | WordClass.PersonNoun) && _byNoun.Only(narration.Words[first].Lower) is { } only)
            return only;

        return first < end && (IsBodyOfSomebody(narration, end - 1) || !IsPersons(narration, first, end) && IsBody(narration, first, end))
            ? narration.TextOf(first, end)
            : null;
    }

    /// <summary>Whether it is a noun like the one in <c>a Kolbe campaign spokesman</c>.</summary>
    private static bool IsBodyOfSomebody(Narration narration, int noun) =>
        narration.At(noun - 1) is { Kind: WordKind.Word, Capital: true } owner && !owner.Is(WordClass.Determiner | WordClass.Possessive)
            && narration.Words[noun].Is(WordClass.BodyNoun | WordClass.OrganisationWord)
            && narration.Words[noun].Lower is not ("press" or "media" or "news")
        || narration.Words[noun].Lower is "ministry" && narration.At(noun - 2) is { Kind: WordKind.Word, Capital: true };

    /// <summary>The body that a noun in lower case means; <c>the force</c> is the police.</summary>
    private string? Meant(Word noun) => noun.Capital || !noun.Is(WordClass.BodyNoun | WordClass.OrganisationWord)
        ? null
        : _byNoun.Meant(noun.Lower) ?? (noun.Lower is "force" ? _byNoun.Meant("police") : null);

    /// <summary>Whether it is a noun for people but not for a body: <c>minister</c>, not <c>police</c>.</summary>
    private static bool IsPeople(Word word) => word.Is(WordClass.Title | WordClass.PersonNoun) && !word.Is(WordClass.OrganisationWord);

    /// <summary>
    /// The body that the sentence before is about, for <c>a spokesman</c> with no body: <c>Hull Town Council has apologised. A spokesman said</c>. For
    /// <c>the statement</c>, the body whose statement was quoted last.
    /// </summary>
    private string? BodyBefore(Narration narration, Phrase mention, int head)
    {
        if (head - mention.First != 1 || mention.End != head + 1 || narration.Passage == 0 && narration.SentenceOf(head) == 0)
            return null;
        if (!narration.Words[head].Is(WordClass.PersonNoun))
            return narration.Words[mention.First].Lower is "the" ? LastOf(narration, mention) : null;

        var sentence = narration.SentenceOf(head);
        var above = sentence > 0 ? narration : article.Narrations[narration.Passage - 1];
        var last = sentence > 0 ? sentence - 1 : above.Sentences - 1;
        return last >= 0
            && !above.IsTitleCased
            && article.SubjectsIn(above).First(above.StartOf(last), above.EndOf(last)) is { } subject
            && !IsPersons(above, subject.First, subject.End)
            && bodies.IsNamed(above, subject)
            && bodies.IsKnown(above, subject) ? bodies.NameOf(above, subject) : null;
    }

    /// <summary>The source of the last statement or report quoted, within a few sentences of this passage or the three before.</summary>
    private string? LastOf(Narration narration, Phrase mention)
    {
        var noun = narration.Words[mention.End - 1].Lower;
        for (var passage = narration.Passage; passage >= Math.Max(0, narration.Passage - PassagesBack); passage--)
        {
            var above = article.Narrations[passage];
            var last = above == narration ? narration.SentenceOf(mention.First) - 1 : above.Sentences - 1;
            for (var sentence = last; sentence >= Math.Max(0, last - SentencesBack); sentence--)
            {
                var same = article.ActsIn(above, sentence)
                    .Select(act => act.Subject)
                    .LastOrDefault(subject => above.Words[HeadOf(above, subject)].Lower == noun);
                if (same.End > same.First && (After(above, HeadOf(above, same), same.End) ?? Before(above, same.First, HeadOf(above, same))) is { } body)
                    return body;
                if (SpeakerIn(above, sentence, noun) is { } issuer)
                    return issuer;
            }
        }

        return null;
    }

    /// <summary>
    /// The body in <c>The Foreign Office said in a statement that ...</c>, when the noun is <c>statement</c>; null when the sentence names none.
    /// </summary>
    private string? SpeakerIn(Narration narration, int sentence, string noun)
    {
        foreach (var act in article.ActsIn(narration, sentence).Where(act => act is { Reports: true, IsReported: false, Form: ActForm.SubjectFirst }))
        {
            var end = Math.Min(narration.EndOf(sentence), act.Cue.End + IssueReach);
            for (var i = act.Cue.End; i + 2 < end; i++)
            {
                if (narration.Words[i].Lower is "in" && narration.Words[i + 1].Lower is "a" or "the" && narration.Words[i + 2].Lower == noun)
                    return bodies.IsNamed(narration, act.Subject) && !IsPersons(narration, act.Subject.First, act.Subject.End)
                        ? bodies.NameOf(narration, act.Subject)
                        : null;
            }
        }

        return null;
    }

    /// <summary>Whether words name a person. Nothing shows that <c>Halden Rail</c> in <c>a spokesman for Halden Rail</c> is one, so it is a body.</summary>
    private bool IsPersons(Narration narration, int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => coreference.At(narration, i) is { IsUnnamed: false } person && coreference.People.IsSurname(person.Last)
            ? person.IsSure || person.IsCalledByLast
            : narration.Words[i] is var word && (word.Lower is "he" or "she" or "his" or "her"
                || word.Capital && !word.Is(WordClass.OrganisationWord) && coreference.People.IsSurname(word.Lower)));

    /// <summary>
    /// Whether it is several words of a name, an acronym such as <c>NATO</c>, or a single word that is not a people, place, post or first name.
    /// </summary>
    private static bool IsBody(Narration narration, int first, int end)
    {
        var last = narration.Words[end - 1];
        if (!last.Capital || IsPeople(last) || last.Is(WordClass.Time) || Ranks.IsNationality(last))
            return false;

        if (end - first > 1)
            return !narration.Words[first].Is(WordClass.Title) || last.Is(WordClass.OrganisationWord);

        return last.Is(WordClass.OrganisationWord) ? !last.Is(WordClass.BodyNoun | WordClass.PersonNoun) : !last.Is(NoBody) && last.End - last.Start > 1;
    }
}
