namespace ArticleArchive.Search.Research;

/// <summary>A word that tells the passages of one search from those of another, or from the rest of the archive.</summary>
/// <param name="Word">The word and its numbers.</param>
/// <param name="LogLikelihood">By <see cref="WordAssociation.LogLikelihood"/>: how sure it is.</param>
/// <param name="LogRatio">By <see cref="WordAssociation.LogRatio"/>, of the first beside the second: how great it is; below 0 where the second has more.</param>
public sealed record Keyword(ContrastedWord Word, double LogLikelihood, double LogRatio);
