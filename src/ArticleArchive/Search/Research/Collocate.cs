namespace ArticleArchive.Search.Research;

/// <summary>A word that occurs near the matches of a search more often than by chance.</summary>
/// <param name="Near">The word and its counts.</param>
/// <param name="LogLikelihood">How certain the association is: <see cref="WordAssociation.LogLikelihood"/>.</param>
/// <param name="LogDice">How strong the association is: <see cref="WordAssociation.LogDice"/>.</param>
public sealed record Collocate(NearWord Near, double LogLikelihood, double LogDice);
