using System.ComponentModel;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Contracts;

/// <summary>The words of a search: those near its matches, and those that set its passages apart from the rest of the archive.</summary>
public sealed record WordRankingAnswer(
    QueryAnswer Query,
    [property: Description("The number of passages that the search finds.")] long Passages,
    [property: Description("How many of them, the newest, were counted: fewer than were found only when a limit was reached.")] long Counted,
    [property: Description("What the numbers mean when a limit was reached; null when none was.")] string? Note,
    [property: Description("The number of matches.")] long Lines,
    [property: Description("The number of words on either side of a match that count as near it.")] int Window,
    [property: Description("The number of words in the archive.")] long ArchiveWords,
    [property: Description("Words that are near a match more often than by chance; empty when the search asks "
        + "for no words.")] IReadOnlyList<NearWordAnswer> Near,
    [property: Description("The number of words counted in the passages: those in the voice and by the speakers asked for.")] long CountedWords,
    [property: Description("Words that are more frequent in the passages than in the rest of the archive.")] IReadOnlyList<KeywordAnswer> Key)
{
    /// <summary>The words of a search.</summary>
    public static WordRankingAnswer From(Collocations near, Keywords key) => new(
        QueryAnswer.From(near.Query),
        near.Found.Passages.Found,
        near.Found.Passages.Counted,
        near.Found.Passages.Note,
        near.Found.Lines,
        near.Window,
        near.Found.InArchive,
        [.. near.Words.Select(NearWordAnswer.From)],
        key.Found.One.Words,
        [.. key.More.Select(word => KeywordAnswer.From(word, key.Found))]);
}

/// <summary>A word near the matches of a search.</summary>
public sealed record NearWordAnswer(
    [property: Description("The word, in lower case and without accents.")] string Word,
    [property: Description("The number of matches near the word, as near= and window= of the lines find them.")] long Lines,
    [property: Description("The number of articles with these matches.")] long Articles,
    [property: Description("How often it occurs near a match.")] long Count,
    [property: Description("How often it occurs in the archive.")] long InArchive,
    [property: Description("Log-likelihood (Dunning 1993): evidence that this is not chance; chance would exceed 3.84 less than once in twenty "
        + "times.")] double LogLikelihood,
    [property: Description("logDice (Rychlý 2008): the strength of the association; at most 14.")] double LogDice)
{
    internal static NearWordAnswer From(Collocate word) => new(
        QueryWriter.Plain(word.Near.Word), word.Near.Lines, word.Near.Articles, word.Near.Count, word.Near.InArchive, word.LogLikelihood, word.LogDice);
}

/// <summary>A word that is more frequent in one set of passages than in another.</summary>
public sealed record KeywordAnswer(
    [property: Description("The word, in lower case and without accents.")] string Word,
    [property: Description("The number of passages in the set that have it.")] long Passages,
    [property: Description("The number of articles with these passages.")] long Articles,
    [property: Description("How often it occurs in the set.")] long Count,
    [property: Description("The same for each million words of the set.")] double PerMillion,
    [property: Description("How often it occurs in the other set.")] long OtherCount,
    [property: Description("The same for each million words of the other set; null when that has no words.")] double? OtherPerMillion,
    [property: Description("Log-likelihood (Dunning 1993): evidence that this is not chance; chance would exceed 3.84 less than once in twenty "
        + "times.")] double LogLikelihood,
    [property: Description("Log ratio (Hardie 2014): 1 means twice as often as in the other set, 2 four times.")] double LogRatio)
{
    private const double Million = 1_000_000;

    /// <summary>A word that is more frequent in the first set.</summary>
    internal static KeywordAnswer From(Keyword word, FoundContrast found) =>
        From((word.Word.Word, word.LogLikelihood, word.LogRatio), (word.Word.One, found.One.Words), (word.Word.Other, found.Other.Words));

    /// <summary>A word that is more frequent in the second set, seen from there.</summary>
    internal static KeywordAnswer FromOther(Keyword word, FoundContrast found) =>
        From((word.Word.Word, word.LogLikelihood, -word.LogRatio), (word.Word.Other, found.Other.Words), (word.Word.One, found.One.Words));

    private static KeywordAnswer From(
        (string Word, double LogLikelihood, double LogRatio) word,
        (ContrastedWord.Numbers Numbers, long Size) one,
        (ContrastedWord.Numbers Numbers, long Size) other) => new(
        QueryWriter.Plain(word.Word),
        one.Numbers.Passages,
        one.Numbers.Articles,
        one.Numbers.Count,
        one.Numbers.Count * Million / one.Size,
        other.Numbers.Count,
        other.Size == 0 ? null : other.Numbers.Count * Million / other.Size,
        word.LogLikelihood,
        word.LogRatio);
}
