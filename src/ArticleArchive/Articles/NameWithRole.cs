namespace ArticleArchive.Articles;

/// <summary>A speaker's name with the rank, title or post as printed.</summary>
public static class NameWithRole
{
    private const int WordsOfTitle = 2;

    /// <summary>
    /// The name as a reader would write it: <c>Colonel Steve Warren</c>; <c>Steve Warren, senior spokesman for the coalition</c>; <c>Foreign Office,
    /// through a spokesman</c>.
    /// </summary>
    public static string Format(Attribution attribution) => attribution.Through is { } through
        ? $"{attribution.Name}, through {through}"
        : Format(attribution.Name, attribution.Role);

    /// <summary>The name as a reader would write it: a title goes before it; a post, which is longer or starts with a small letter, goes after it.</summary>
    public static string Format(string name, string? role) => role switch
    {
        null or "" => name,
        _ when name.StartsWith(role + " ", StringComparison.OrdinalIgnoreCase) => name,
        _ when IsTitle(role) => $"{role} {name}",
        _ => $"{name}, {role}",
    };

    private static bool IsTitle(string role) => role.Split(' ') is { Length: <= WordsOfTitle } words && words.All(w => w.Length > 0 && char.IsUpper(w[0]));
}
