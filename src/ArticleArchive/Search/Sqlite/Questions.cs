using ArticleArchive.Articles;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Where to look for each voice and speaker.</summary>
internal static class Questions
{
    private static readonly Question Everywhere = new()
    {
        Table = SearchTables.Passages,
        Whole = [Marks.Plain, Marks.Told, Marks.Parted, Marks.AllQuoted, Marks.Headline],
        IsNarrow = false,
    };

    private static readonly Question Headlines = new() { Table = SearchTables.Passages, Whole = [Marks.Headline] };
    private static readonly Question OnlyTold = new() { Table = SearchTables.Passages, Whole = [Marks.Plain] };
    private static readonly Question AlsoTold = new() { Table = SearchTables.Passages, Stretch = Stretch.Told, Whole = [Marks.Told], Parted = [Marks.Parted] };

    private static readonly Question Quoted = new()
    {
        Table = SearchTables.Quotes,
        Stretch = Stretch.Quoted,
        Whole = [Marks.One],
        Parted = [Marks.Many],
        IsNarrow = false,
    };

    /// <summary>The questions for a voice and its speakers; empty when nothing can be found.</summary>
    public static IReadOnlyList<Question> Of(Voice? voice, SpeakerMarks speakers)
    {
        if (speakers.AreWanted)
            return Quotes(voice) is { } quotes && speakers.Alone is not null ? [By(quotes, speakers), By(quotes with { Table = SearchTables.Statements }, speakers)] : [];

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
    public static Question? Shared(Voice? voice, SpeakerMarks speakers) =>
        Quotes(voice) is { } quotes && speakers.Together is { } together ? quotes with { And = Fts.All([quotes.And, together]), IsExact = false } : null;

    private static Question? Quotes(Voice? voice) => voice switch
    {
        null or Voice.Quote => Quoted,
        Voice.Headline => Quoted with { Stretch = Stretch.Plain, And = Fts.Word(Marks.Headline) },
        _ => null,
    };

    private static Question By(Question quotes, SpeakerMarks speakers) => quotes with { And = Fts.All([quotes.And, speakers.Alone]), Not = speakers.UnwantedAlone };

    /// <summary>In a passage with a statement that is left out, the words of that statement do not count.</summary>
    private static IEnumerable<Question> WithoutSpeakers(Question question, SpeakerMarks speakers) =>
    [
        question with { Not = speakers.Unwanted },
        question with { And = question.Table == SearchTables.Quotes ? speakers.UnwantedTogether : speakers.Unwanted, IsExact = false },
    ];
}
