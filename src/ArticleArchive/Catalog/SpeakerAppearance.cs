namespace ArticleArchive.Catalog;

/// <summary>A person as quoted in articles that print the same name with the same roles.</summary>
/// <param name="Name">The folded name.</param>
/// <param name="Roles">The folded roles that these articles print, in order, separated by <c>|</c>; empty when they print none.</param>
/// <param name="First">The key of the first dated article, or of the first when none is dated.</param>
internal sealed record SpeakerAppearance(string Name, string Roles, ArticleKey First)
{
    public IReadOnlyList<string> EachRole { get; } = Roles.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
