using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Finds the body that <c>it</c>, <c>they</c> or a noun such as <c>the paper</c> refers to.</summary>
/// <param name="article">The article.</param>
/// <param name="bodies">Tells its bodies from people.</param>
/// <param name="spokespeople">Finds the bodies that people speak for.</param>
/// <param name="personOf">The person whom a mention means; null for a body or a thing.</param>
internal sealed class BodyReferences(ArticleSpeech article, NamedBodies bodies, Spokespeople spokespeople, Func<Narration, Phrase, Person?> personOf)
{
    private const int MaxHeadingWords = 10;

    private readonly Dictionary<string, List<(Narration Narration, Phrase Name)>> _introduced = new(StringComparer.Ordinal);
    private HashSet<(int Passage, Phrase? Cue)>? _matched;

    /// <summary>
    /// The body that <c>it</c> or <c>they</c>, or a noun such as <c>the paper</c>, means: the speaker before it in this passage or the previous one, as in
    /// <c>The Defence Ministry said ... It added</c>. Null when that speaker is not a body named in the text.
    /// </summary>
    public (Narration Narration, Phrase Mention)? Find(AttributionMatch match)
    {
        var narration = match.Narration;
        if (narration.Words[match.Mention.First].Lower is not ("it" or "they") && !StandIns.Are(narration, match.Mention)
            || match.Cue is not { } cue || VerbJudge.IsPassive(narration, cue.First))
            return null;

        if (StandIns.NameIn(narration, match.Mention) is { } own)
            return (narration, own);

        var before = article.Acts[narration.Passage].Where(act => act.First < match.Mention.First).Reverse().Select(act => (narration, act));
        var above = Above(narration);
        var earlier = above is null ? before : before.Concat(article.Acts[above.Passage].Reverse().Select(act => (above, act)));
        var (place, speech) = earlier.FirstOrDefault(one => (one.act.Reports || IsOfWords(one.Item1, one.act))
            && one.Item1.Words[one.act.Subject.First].Lower is not ("it" or "they"));
        if (speech is not null && IsBody(place, speech.Subject))
            return StandIns.Fits(narration, match.Mention, place, speech.Subject)
                ? IntroducedAs(narration, match.Mention, (place, speech.Subject))
                : null;

        if (narration.Words[match.Mention.First].Lower is not "it")
            return null;
        if (speech is null || !StandIns.Are(place, speech.Subject))
            return OpeningBody(narration, match.Mention.First);

        return Find(new AttributionMatch(match.Rule, place, speech.Subject, speech.Cue)) ?? OpeningBody(narration, match.Mention.First)
            ?? (place, speech.Subject);
    }

    /// <summary>
    /// The body that spoke before, unless the article introduces another with the noun: <c>the ferry line said ... the union said</c>, where members of the
    /// GMB union were named. Then it is that union. Null for any other noun, because either body may be meant.
    /// </summary>
    private (Narration Narration, Phrase Mention)? IntroducedAs(Narration narration, Phrase mention, (Narration Narration, Phrase Mention) before)
    {
        var noun = narration.Words[mention.End - 1].Lower;
        if (mention.End - mention.First < 2)
            return before;
        if (!_introduced.TryGetValue(noun, out var introduced))
            _introduced[noun] = introduced = StandIns.Introduced(noun, article.Narrations);
        var name = before.Narration.TextOf(before.Mention.First, before.Mention.End);
        if (introduced.Count == 0 || introduced.Exists(other => name.Contains(Text(other), StringComparison.Ordinal)))
            return before;

        return noun is "union" && introduced.Select(Text).Distinct(StringComparer.Ordinal).Count() == 1
            ? introduced[0]
            : null;
    }

    private static string Text((Narration Narration, Phrase Name) body) => body.Narration.TextOf(body.Name.First, body.Name.End);

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
        (bodies.IsNamed(narration, mention) || spokespeople.BodyOf(narration, mention) is not null)
            && SpeakerIdentities.IsNoPerson(personOf(narration, mention));

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
            && bodies.IsNamed(narration, subject)
            && SpeakerIdentities.IsNoPerson(personOf(narration, subject))
            ? (narration, subject)
            : null;
}
