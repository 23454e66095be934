namespace ArticleArchive.Articles;

/// <summary>A person whom the article's metadata names as quoted. It takes precedence over names, aliases and roles found in the text.</summary>
/// <param name="Name">The full name without rank or title.</param>
/// <param name="Role">Rank, title or post; null when not given.</param>
/// <param name="Aliases">Other forms of the name in the text; may be empty.</param>
public sealed record KnownSpeaker(string Name, string? Role, IReadOnlyList<string> Aliases);
