using ArticleArchive.Articles;

namespace ArticleArchive.LuceneNet;

/// <summary>Where to look for each voice and speaker.</summary>
internal static class Questions
{
    private static readonly Question Everywhere = new() { Field = Fields.Text, Kind = Kinds.Passage };
    private static readonly Question Headlines = Everywhere with { Kind = Kinds.Headline, And = [Clauses.Marked(Kinds.Headline)] };
    private static readonly Question OnlyTold = Everywhere with { Kind = Kinds.Plain, And = [Clauses.Marked(Kinds.Plain)] };
    private static readonly Question AlsoTold = new() { Field = Fields.Told, Kind = Kinds.Told };
    private static readonly Question Quoted = new() { Field = Fields.Said, Kind = Kinds.Said, GoesAhead = true };

    /// <summary>The questions for a voice and its speakers; empty when nothing can be found.</summary>
    public static IReadOnlyList<Question> Of(Voice? voice, SpeakerClauses speakers)
    {
        if (speakers.AreWanted)
            return Quotes(voice) is { } quotes && speakers.Alone is not null ? [By(quotes, speakers), By(OfParts(quotes), speakers)] : [];

        IReadOnlyList<Question> questions = voice switch
        {
            Voice.Headline => [Headlines],
            Voice.Narrative => [OnlyTold, AlsoTold],
            Voice.Quote => [Quoted],
            _ => [Everywhere],
        };
        return voice == Voice.Narrative || speakers.Unwanted is null ? questions : [.. questions.SelectMany(question => WithoutSpeakers(question, speakers))];
    }

    /// <summary>Looks in passages where several speak, one of those asked for among them; null when that is not what is asked.</summary>
    public static Question? Shared(Voice? voice, SpeakerClauses speakers) =>
        Quotes(voice) is { } quotes && speakers.Together is { } together ? quotes with { And = [.. quotes.And, together], IsExact = false } : null;

    /// <summary>The same question to what each of several speakers says.</summary>
    public static Question OfParts(Question quotes) => quotes with { Field = Fields.Part, Kind = Kinds.Part };

    private static Question? Quotes(Voice? voice) => voice switch
    {
        null or Voice.Quote => Quoted,
        Voice.Headline => Quoted with { GoesAhead = false, And = [Clauses.Marked(Kinds.Headline)] },
        _ => null,
    };

    private static Question By(Question quotes, SpeakerClauses speakers) =>
        quotes with { And = [.. quotes.And, .. Clauses.Given(speakers.Alone)], Not = [.. Clauses.Given(speakers.UnwantedAlone)] };

    /// <summary>In a passage with a statement that is left out, the words of that statement do not count.</summary>
    private static IEnumerable<Question> WithoutSpeakers(Question question, SpeakerClauses speakers) =>
    [
        question with { Not = [.. Clauses.Given(speakers.Unwanted)] },
        question with
        {
            And = [.. question.And, .. Clauses.Given(question.Field == Fields.Said ? speakers.UnwantedTogether : speakers.Unwanted)],
            IsExact = false,
        },
    ];
}
