using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Finds the subject that opens a sentence, after any introductory phrases.</summary>
internal sealed class OpeningSubject(Narration narration, PhraseReader reader, MentionEdges edges)
{
    private const int Reach = 60;
    private const int MaxSteps = 8;
    private const int MaxDatelineWords = 12;
    private const int MaxTimeWords = 4;
    private const int MaxLabelWords = 3;

    /// <summary>The first subject between two tokens; null when there is none.</summary>
    public Phrase? Find(int start, int end)
    {
        end = Math.Min(end, start + Reach);
        var i = AfterDateline(start, end);
        for (var step = 0; step < MaxSteps && i < end; step++)
        {
            var word = narration.Words[i];
            if (TimePhraseEnd(i, end) is { } behind)
                i = behind;
            else if (ForWhom(i, start, end) is { } whom)
            {
                return whom;
            }
            else if (Introduces(i, start))
            {
                var own = word.Is(WordClass.Subordinator) ? reader.From(i + 1, end) : null;
                var comma = CommaAfter(i, end);
                if (own is { } phrase && (comma is null || OpensAside(phrase.End)))
                    return edges.Cut(phrase);
                if (comma is null)
                    return null;
                i = comma.Value + 1;
            }
            else if (IsPlaceBetweenCommas(i, start, end))
                i += 2;
            else if (word.IsMark
                || word.Kind == WordKind.Quote
                || word.Is(WordClass.Conjunction)
                || word.Is(WordClass.Adverb | WordClass.Time) && !IsName(i)
                || i == start && word.Lower is "is" or "are" or "was" or "were" or "does" or "do" or "did" && word.Capital)
                i++;
            else if (AfterApposition(i, end) is { } subject)
                i = subject;
            else
                return reader.From(i, end) is { } found ? AfterLabel(found, end) ?? AfterPost(found, end) ?? edges.Cut(found) : null;
        }

        return null;
    }

    /// <summary>The name or pronoun in <c>Surprise: Lopez shared a video</c>, the subject of the sentence after a caption's label; null elsewhere.</summary>
    private Phrase? AfterLabel(Phrase label, int end) =>
        !narration.IsHeadline
        && narration.At(label.End).Kind == WordKind.Colon
        && narration.At(label.End + 1) is var first
        && (first.Is(WordClass.FirstName | WordClass.Title | WordClass.SubjectPronoun) || first.Capital && IsShort(label))
        && first.Lower is not ("i" or "we" or "you" or "it")
        && reader.From(label.End + 1, end) is { } subject
        && narration.At(subject.End) is { Kind: WordKind.Word, Capital: false } verb && !verb.Is(WordClass.Preposition | WordClass.Conjunction)
        ? subject
        : null;

    /// <summary><c>Surprise</c>, <c>The other side</c></summary>
    private bool IsShort(Phrase label) =>
        label.End - label.First == 1 || narration.Words[label.First].Is(WordClass.Determiner) && label.End - label.First <= MaxLabelWords;

    /// <summary>The name in <c>Senn's minister of ports, Ana Kolbe, urged the crowd</c>; null elsewhere.</summary>
    private Phrase? AfterPost(Phrase post, int end) =>
        narration.At(post.End).Kind == WordKind.Comma
        && narration.Words[post.First..post.End].Any(word => word.Is(WordClass.PersonNoun)) && !narration.Words[post.First].Is(WordClass.FirstName)
        && narration.At(post.End + 1) is { Capital: true } first && first.Is(WordClass.FirstName)
        && reader.From(post.End + 1, end) is { } name && name.End - name.First > 1 && narration.At(name.End).Kind == WordKind.Comma
        && narration.At(name.End + 1) is { Capital: false } verb && verb.Is(WordClass.Verb | WordClass.Auxiliary) && !verb.Is(WordClass.Gerund)
        ? name
        : null;

    /// <summary>The person in <c>For Lopez, the port became a mirror</c>, where the clause itself is about a thing.</summary>
    private Phrase? ForWhom(int i, int start, int end) =>
        i == start
        && narration.Words[i].Lower is "for"
        && reader.From(i + 1, end) is { } whom
        && narration.At(whom.End).Kind == WordKind.Comma
        && narration.Words[whom.First..whom.End].All(word => word.Capital
            && !word.Is(WordClass.Place | WordClass.Time | WordClass.OrganisationWord | WordClass.BodyNoun | WordClass.Determiner))
        && reader.From(whom.End + 1, end) is { } thing
        && !narration.Words[thing.First].Capital
        && !narration.Words[thing.First].Is(WordClass.SubjectPronoun) ? whom : null;

    /// <summary><c>Two months later, ...</c>, <c>The next day Lopez ...</c></summary>
    private int? TimePhraseEnd(int i, int end)
    {
        var at = i;
        while (at < Math.Min(end, i + MaxTimeWords)
            && (narration.Words[at].Kind == WordKind.Number || narration.Words[at].Is(WordClass.Determiner | WordClass.Adverb)))
            at++;
        if (at == i || !narration.At(at).Is(WordClass.Time) || narration.At(at + 1).Lower is "'s" or "'")
            return null;

        at++;
        while (at < end
            && narration.Words[at] is var word
            && (word.Is(WordClass.Time) || word.Lower is "later" or "earlier" or "ago" or "after" or "before" or "on"))
            at++;
        return at >= end ? null
            : narration.Words[at].Kind == WordKind.Comma ? at + 1
            : narration.Words[at].Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition) ? null
            : at;
    }

    private bool Introduces(int i, int start)
    {
        var word = narration.Words[i];
        if (word.Kind != WordKind.Word
            || word.Capital && word.Is(WordClass.FirstName)
            || narration.At(i + 1).Kind == WordKind.Number && !word.Is(WordClass.Preposition))
            return false;
        if (word.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Gerund))
            return true;

        if (i == start && narration.At(i + 1).Lower is "to" && word.Class == WordClass.None
            && narration.StartOf(narration.SentenceOf(i)) == i && CommaAfter(i, narration.EndOf(narration.SentenceOf(i))) is not null)
            return true;

        return i == start && narration.At(i + 1).Lower is not ("'s" or "'") && (LooksParticiple(word) || word.Is(WordClass.Past) && !word.Is(WordClass.Base));
    }

    /// <summary>Whether an unknown word in <c>-ing</c> or <c>-ed</c> at the start of a sentence is taken for a participle.</summary>
    private static bool LooksParticiple(Word word) =>
        word.Lower.Length > 4
        && (word.Lower.EndsWith("ing", StringComparison.Ordinal) || word.Lower.EndsWith("ed", StringComparison.Ordinal))
        && !word.Is(WordClass.FirstName | WordClass.OrganisationWord);

    /// <summary><c>LONDON (Reuters) - ...</c>, <c>Kabul, May 5 (AP) — ...</c></summary>
    private int AfterDateline(int start, int end)
    {
        var first = narration.At(start);
        if (start > 0 || !first.Capital)
            return start;

        var sure = first.End - first.Start >= 3 && !narration.Text.AsSpan(first.Start, first.End - first.Start).ContainsAnyInRange('a', 'z');
        for (var i = start + 1; i < Math.Min(end, start + MaxDatelineWords); i++)
        {
            var word = narration.Words[i];
            sure |= word.Kind == WordKind.Open || word.Kind == WordKind.Number && narration.Words[i - 1].Is(WordClass.Time);
            if (word.Kind == WordKind.Dash)
                return sure ? i + 1 : start;
            if (word.Kind == WordKind.Quote || word is { Kind: WordKind.Word, Capital: false })
                return start;
        }

        return start;
    }

    /// <summary><c>In the hours after the attack in Hull, Yorks., a voice ...</c></summary>
    private bool IsPlaceBetweenCommas(int i, int start, int end) =>
        narration.Words[i].Capital
        && i > start && i + 2 < end
        && narration.At(i - 1).Kind == WordKind.Comma && narration.At(i + 1).Kind == WordKind.Comma
        && !narration.Words[i].Is(WordClass.SubjectPronoun);

    /// <summary>
    /// The token of <c>Lopez</c> in <c>Welcomed by Ana Kolbe, the mayor, Lopez ...</c>, where the words after the first comma say who Kolbe is.
    /// </summary>
    private int? AfterApposition(int i, int end) =>
        narration.At(i - 1).Kind == WordKind.Comma
        && narration.At(i - 2).Capital
        && narration.Words[i].Is(WordClass.Determiner)
        && reader.From(i, end) is { } apposed
        && narration.At(apposed.End).Kind == WordKind.Comma
        && reader.From(apposed.End + 1, end) is { } subject
        && narration.At(subject.End).Is(WordClass.Verb | WordClass.Auxiliary) ? apposed.End + 1 : null;

    private bool IsName(int i) =>
        narration.Words[i] is { Capital: true } word
            && (word.Is(WordClass.FirstName | WordClass.Title) || word.Lower is "may" && narration.At(i + 1).Is(WordClass.Verb));

    /// <summary><c>While Mr Lopez, representing the port, ...</c></summary>
    private bool OpensAside(int i) =>
        narration.At(i).Kind == WordKind.Comma
        && narration.At(i + 1).Is(WordClass.Gerund | WordClass.Relative);

    private int? CommaAfter(int i, int end)
    {
        for (; i < end; i++)
        {
            if (narration.Words[i].Kind == WordKind.Comma)
                return i;
        }

        return null;
    }
}
