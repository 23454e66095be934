namespace ArticleArchive.Search.Research;

/// <summary>A word that stands near the matches of a search more often than chance would have it.</summary>
/// <param name="Near">The word and its numbers.</param>
/// <param name="LogLikelihood">By <see cref="WordAssociation.LogLikelihood"/>: how sure it is.</param>
/// <param name="LogDice">By <see cref="WordAssociation.LogDice"/>: how strong it is.</param>
public sealed record Collocate(NearWord Near, double LogLikelihood, double LogDice);
