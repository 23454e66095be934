namespace ArticleArchive.Catalog;

/// <summary>A person as articles quote them: all articles that print the same name with the same roles.</summary>
/// <param name="Name">The folded name.</param>
/// <param name="Roles">The folded roles that each of the articles prints, in order, <c>|</c> between them; empty when they print none.</param>
/// <param name="First">Key of the first dated one of the articles, or of the first when none is dated.</param>
internal sealed record SpeakerAppearance(string Name, string Roles, ArticleKey First)
{
    public IReadOnlyList<string> EachRole { get; } = Roles.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
