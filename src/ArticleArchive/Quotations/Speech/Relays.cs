using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>
/// Finds speech that a medium passes on: <c>Lopez was quoted by the Gazette as saying</c>, <c>the agency cited Lopez as saying</c>. Lopez speaks; the
/// medium is the channel.
/// </summary>
internal sealed class Relays(Narration narration, SubjectFinder subjects)
{
    private const int Reach = 16;

    /// <summary>The relay with the token as its verb; null when there is none.</summary>
    public (Phrase Cue, Phrase Subject, Phrase? Channel)? At(int verb)
    {
        var word = narration.Words[verb];
        if (word.Capital
            || word.Lower is not ("quoted" or "misquoted" or "quotes" or "quoting" or "cited" or "cites" or "citing" or "reported")
            || SayingAfter(verb) is not { } saying)
            return null;

        var by = Find("by", verb + 1, saying);
        if (by > 0 || saying == verb + 1 || VerbJudge.IsPassive(narration, verb))
            return subjects.Before(verb) is { } quoted ? (new Phrase(verb, saying + 2), quoted, Agent(by, saying)) : null;

        var speaker = narration.Words[verb + 1].Lower is "him" or "her" or "them" ? new Phrase(verb + 1, verb + 2) : subjects.From(verb + 1, saying);
        return speaker is { } found && found.End <= saying
            ? (new Phrase(saying, saying + 2), found, subjects.Before(verb))
            : null;
    }

    /// <summary>Where <c>as saying</c> begins; null when it does not follow.</summary>
    private int? SayingAfter(int verb)
    {
        var end = Math.Min(narration.EndOf(narration.SentenceOf(verb)), verb + Reach);
        for (var i = verb + 1; i + 1 < end; i++)
        {
            if (narration.Words[i].Kind is WordKind.Quote or WordKind.Semicolon)
                return null;
            if (narration.Words[i].Lower is "as" && narration.Words[i + 1] is var next && next.Is(WordClass.Gerund) && next.Is(WordClass.Verb))
                return i;
        }

        return null;
    }

    private Phrase? Agent(int by, int saying)
    {
        var end = narration.EndOf(narration.SentenceOf(saying));
        if (by > 0)
            return subjects.From(by + 1, saying);

        return narration.At(saying + 2).Lower is "by" ? subjects.From(saying + 3, end) : null;
    }

    private int Find(string word, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (narration.Words[i].Lower == word)
                return i;
        }

        return -1;
    }
}
