namespace ArticleArchive.Articles;

/// <summary>Who published the article: the metadata key <c>source</c>.</summary>
/// <param name="Name">The publisher's name.</param>
/// <param name="Url">Where it was published; null when not given. Absolute, http or https.</param>
/// <param name="Id">The publisher's own id for the article; null when not given.</param>
public sealed record Publisher(string Name, string? Url, string? Id);
