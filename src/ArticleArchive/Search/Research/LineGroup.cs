namespace ArticleArchive.Search.Research;

/// <summary>Lines that have the same word beside the match, speaker, publisher or year.</summary>
/// <param name="Value">What they have in common: a folded word, a speaker's name in addresses, a publisher, a year as <see cref="Articles.DatePeriods"/> has it, or <c>undated</c>; empty where there is none.</param>
/// <param name="Count">How many lines.</param>
public sealed record LineGroup(string Value, long Count);
