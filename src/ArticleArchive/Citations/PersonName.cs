namespace ArticleArchive.Citations;

/// <summary>The name of an author, as bibliographies want it.</summary>
/// <param name="Family">The family name, or the whole name of a body.</param>
/// <param name="Given">The given names; null for a body or a single name.</param>
public sealed record PersonName(string Family, string? Given)
{
    private static readonly string[] Particles = ["van", "von", "de", "der", "den", "di", "da", "du", "la", "le", "al", "el", "bin", "ibn", "ter", "ten"];

    /// <summary>Given names and family name in the order they are said.</summary>
    public string Said => Given is null ? Family : $"{Given} {Family}";

    /// <summary>Family name first.</summary>
    public string Inverted => Given is null ? Family : $"{Family}, {Given}";

    /// <summary>Family name first, the given names as initials.</summary>
    public string WithInitials => Given is null ? Family : $"{Family}, {string.Join(' ', Given.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name[0]}."))}";

    /// <summary>Reads a byline. A line of one word, of more than five, or with a small word or figure in it that no name has, is the name of a body.</summary>
    public static PersonName Parse(string byline)
    {
        var words = byline.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5 || !words.All(IsPartOfName) || byline.Contains(','))
            return new PersonName(byline.Trim(), null);

        var family = words.Length - 1;
        while (family > 1 && Particles.Contains(words[family - 1], StringComparer.OrdinalIgnoreCase))
            family--;
        return new PersonName(string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }

    private static bool IsPartOfName(string word) => char.IsUpper(word[0]) && !word.Any(char.IsDigit) || Particles.Contains(word, StringComparer.Ordinal);
}
