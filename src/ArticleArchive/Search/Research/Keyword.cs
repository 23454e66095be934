namespace ArticleArchive.Search.Research;

/// <summary>A word that distinguishes the passages of one search from those of another or from the rest of the archive.</summary>
/// <param name="Word">The word and its counts.</param>
/// <param name="LogLikelihood">How certain the difference is: <see cref="WordAssociation.LogLikelihood"/>.</param>
/// <param name="LogRatio">How large the difference is, first against second: <see cref="WordAssociation.LogRatio"/>. Below 0 if the second has more.</param>
public sealed record Keyword(ContrastedWord Word, double LogLikelihood, double LogRatio);
