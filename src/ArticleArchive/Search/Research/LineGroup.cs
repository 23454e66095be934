namespace ArticleArchive.Search.Research;

/// <summary>Lines that share the word beside the match, the speaker, the publisher or the year.</summary>
/// <param name="Value">
/// What they share: a folded word, a speaker's slug, a publisher, a year in the form of <see cref="Articles.DatePeriods"/>, or <c>undated</c>; empty if there
/// is none.
/// </param>
/// <param name="Count">The number of lines.</param>
public sealed record LineGroup(string Value, long Count);
