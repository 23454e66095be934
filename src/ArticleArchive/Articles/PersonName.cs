namespace ArticleArchive.Articles;

/// <summary>The name of an author, in parts for bibliographies.</summary>
/// <param name="Family">The family name, or the whole name of a body.</param>
/// <param name="Given">The given names; null for a body or a single name.</param>
public sealed record PersonName(string Family, string? Given)
{
    /// <summary>The suffix of a son's or grandson's name: <c>Jr.</c>, <c>III</c>; usually null.</summary>
    public string? Suffix { get; init; }

    /// <summary>The name in natural order, as it is said.</summary>
    public string Said => Given is null ? Family : string.Join(' ', new[] { Given, Family, Suffix }.OfType<string>());

    /// <summary>Family name first.</summary>
    public string Inverted => Given is null ? Family : string.Join(", ", new[] { Family, Given, Suffix }.OfType<string>());

    /// <summary>Family name first, given names as initials.</summary>
    public string WithInitials => Given is null ? Family : string.Join(", ", new[] { Family, Initials(Given), Suffix }.OfType<string>());

    /// <summary>Reads a byline of one or several names: <c>Jo Reed, Al Poe and Bo Lin</c>. Unless it is clearly several names, it is read as one.</summary>
    public static IReadOnlyList<PersonName> ParseAll(string byline) => BylineReader.Names(byline);

    /// <summary>J. R. for John Robert and for J.R., J.-P. for Jean-Paul.</summary>
    private static string Initials(string given) =>
        string.Join(' ', given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(name =>
            string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part.EnumerateRunes().First()}."))));
}
