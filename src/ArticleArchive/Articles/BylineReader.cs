namespace ArticleArchive.Articles;

/// <summary>Reads the names in bylines: separates their parts, and people from bodies.</summary>
internal static class BylineReader
{
    private const int MaxNameWords = 6;

    private static readonly string[] Particles =
    [
        "van", "von", "de", "der", "den", "di", "da", "du", "del", "della", "dos", "la", "le", "al", "el", "bin", "ibn", "ter", "ten", "st.", "zu",
        "zum", "vom", "af",
    ];

    // Spanish, Portuguese and Catalan double family names: Ortega y Gasset.
    private static readonly string[] Joining = ["y", "e", "i"];

    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

    private static readonly HashSet<string> OfBodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "The", "Press", "News", "Newsroom", "Agency", "Agence", "Ministry", "Department", "Office", "Staff", "Team", "Desk", "Bureau", "Service",
        "Services", "Times", "Post", "Herald", "Gazette", "Tribune", "Journal", "Daily", "Weekly", "Committee", "Commission", "Council", "Union",
        "Association", "Foundation", "Institute", "University", "Government", "Army", "Navy", "Police", "Correspondent", "Correspondents", "Reporter",
        "Reporters", "Editor", "Editors", "Editorial", "Board", "Company", "Group", "Ltd", "Ltd.", "Inc", "Inc.", "LLC", "Network", "Media", "Radio",
        "Television", "TV", "Broadcasting", "Wire", "Contributors", "Writers", "Organization", "Organisation", "Nations", "Bank", "Court", "Party",
        "Centre", "Center", "Society", "College", "School", "Library", "Archive", "Project", "Campaign", "Coalition", "Command", "Embassy",
        "Parliament", "Senate", "Secretariat",
    };

    private static readonly string[] Ands = [" and ", " & ", " AND "];

    /// <summary>The names in a byline.</summary>
    public static IReadOnlyList<PersonName> Names(string byline)
    {
        var names = byline.Split(Ands, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Listed).Select(Name).ToList();
        var isPlain = names.Count > 1 && IsPerson(names[0]) && names.TrueForAll(name => IsPerson(name) || IsShortBody(name.Family));
        return isPlain ? names : [Name(byline)];
    }

    /// <summary>
    /// One name. It is the name of a body when it has only one word, a word typical of bodies, or a lower-case word or digit that personal names do not have. A
    /// comma separates the family name, of any number of words, from the given names.
    /// </summary>
    public static PersonName Name(string byline)
    {
        var parts = byline.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var suffix = Array.Find(parts, IsSuffix);
        var names = parts.Where(part => !IsSuffix(part)).ToArray();
        return names switch
        {
            [var said] when Words(said) is { Length: >= 2 } words => Said(byline, words, suffix),
            [var family, var given] when IsFamily(family) && Words(given) is [_, ..] words && Array.TrueForAll(words, IsPartOfName) =>
                Inverted(byline, (family, words), suffix),
            _ => Body(byline),
        };
    }

    private static PersonName Said(string byline, string[] words, string? suffix)
    {
        if (suffix is null && words.Length > 2 && IsSuffix(words[^1]))
            (words, suffix) = (words[..^1], words[^1]);
        if (words.Length is < 2 or > MaxNameWords || !Array.TrueForAll(words, IsPartOfName) || words.Any(OfBodies.Contains) || !IsPersonal(words[0]))
            return Body(byline);

        var family = words.Length - 1;
        while (family > 1 && (IsParticle(words[family - 1]) || (family > 2 && Joining.Contains(words[family - 1], StringComparer.Ordinal))))
            family -= IsParticle(words[family - 1]) ? 1 : 2;
        return new PersonName(string.Join(' ', words[family..]), string.Join(' ', words[..family])) { Suffix = suffix };
    }

    private static PersonName Inverted(string byline, (string Family, string[] Given) name, string? suffix)
    {
        var given = name.Given;
        if (suffix is null && given.Length > 1 && IsSuffix(given[^1]))
            (given, suffix) = (given[..^1], given[^1]);
        return given.Any(OfBodies.Contains) || !IsPersonal(given[0]) ? Body(byline) : new PersonName(name.Family, string.Join(' ', given)) { Suffix = suffix };
    }

    /// <summary>The names between commas, when each is complete; a suffix belongs to the name before it.</summary>
    private static IEnumerable<string> Listed(string names)
    {
        var parts = names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var whole = parts.Where(part => !IsSuffix(part)).ToList();
        if (whole.Count < 2 || !whole.TrueForAll(part => Words(part).Length > 1 && IsPerson(Name(part))))
            return [names];

        var listed = new List<string>();
        foreach (var part in parts)
        {
            if (IsSuffix(part) && listed.Count > 0)
                listed[^1] += $", {part}";
            else
                listed.Add(part);
        }

        return listed;
    }

    private static bool IsFamily(string family)
    {
        var words = Words(family);
        return words.Length is > 0 and <= MaxNameWords && Array.TrueForAll(words, word => IsPartOfName(word)) && !words.Any(OfBodies.Contains);
    }

    private static PersonName Body(string byline) => new(byline.Trim(), null);

    private static bool IsPerson(PersonName name) => name.Given is not null;

    private static bool IsShortBody(string name) => (Words(name).Length == 1 && char.IsUpper(name[0])) || Words(name).Any(OfBodies.Contains);

    private static bool IsSuffix(string word) => Suffixes.Contains(word, StringComparer.Ordinal);

    private static bool IsParticle(string word) => Particles.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsPersonal(string first) => char.IsUpper(first[0]) || (!char.IsLower(first[0]) && char.IsLetter(first[0]));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsPartOfName(string word) =>
        (char.IsLetter(word[0]) && !char.IsLower(word[0]) && !word.Any(char.IsDigit))
            || Particles.Contains(word, StringComparer.Ordinal)
            || Joining.Contains(word, StringComparer.Ordinal)
        || (word is ['d' or 'l' or 'D' or 'L', '\'' or '’', ..]);
}
