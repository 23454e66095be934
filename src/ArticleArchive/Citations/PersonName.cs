namespace ArticleArchive.Citations;

/// <summary>The name of an author, as bibliographies want it.</summary>
/// <param name="Family">The family name, or the whole name of a body.</param>
/// <param name="Given">The given names; null for a body or a single name.</param>
public sealed record PersonName(string Family, string? Given)
{
    /// <summary>What stands behind the name of a son or grandson: <c>Jr.</c>, <c>III</c>; null for most.</summary>
    public string? Suffix { get; init; }

    /// <summary>Given names and family name in the order they are said.</summary>
    public string Said => Given is null ? Family : string.Join(' ', new[] { Given, Family, Suffix }.OfType<string>());

    /// <summary>Family name first.</summary>
    public string Inverted => Given is null ? Family : string.Join(", ", new[] { Family, Given, Suffix }.OfType<string>());

    /// <summary>Family name first, the given names as initials.</summary>
    public string WithInitials => Given is null ? Family : string.Join(", ", new[] { Family, Initials(Given), Suffix }.OfType<string>());

    /// <summary>Reads a byline of one name or several: <c>Jo Reed, Al Poe and Bo Lin</c>. What is not plainly several names is one.</summary>
    public static IReadOnlyList<PersonName> ParseAll(string byline) => BylineReader.Names(byline);

    /// <summary>J. R. for John Robert and for J.R., J.-P. for Jean-Paul.</summary>
    private static string Initials(string given) =>
        string.Join(' ', given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(name =>
            string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part.EnumerateRunes().First()}."))));
}
