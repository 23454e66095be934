namespace ArticleArchive.Citations;

/// <summary>Lists of authors in each style; null when there are none.</summary>
internal static class AuthorLists
{
    private const string Others = "et al.";
    private const int MaxInApa = 20;

    /// <summary>A note in the Chicago Manual of Style, 17th edition, 14.76: up to three by name, otherwise the first.</summary>
    public static string? Chicago(IReadOnlyList<PersonName> authors) => UpTo(3, authors.Select(author => author.Said), " and ", ", and ");

    /// <summary>A reference of the American Psychological Association, 7th edition, 9.8: up to twenty by name, else the first nineteen and the last.</summary>
    public static string? Apa(IReadOnlyList<PersonName> authors)
    {
        string[] names = [.. authors.Select(author => author.WithInitials)];
        return names.Length > MaxInApa ? $"{string.Join(", ", names[..(MaxInApa - 1)])}, . . . {names[^1]}" : Listed(names, ", & ", ", & ");
    }

    /// <summary>A citation in the text (American Psychological Association, 8.17): up to two by name, otherwise the first.</summary>
    public static string? ApaInText(IReadOnlyList<PersonName> authors) => UpTo(2, authors.Select(author => author.Family), " & ", " & ");

    /// <summary>The MLA Handbook, 9th edition, 5.6 to 5.8: up to two by name, the second in natural order, otherwise the first.</summary>
    public static string? Mla(IReadOnlyList<PersonName> authors) => authors switch
    {
        [] => null,
        [var only] => only.Inverted,
        [var first, var second] => $"{first.Inverted}, and {second.Said}",
        _ => $"{authors[0].Inverted}, {Others}",
    };

    /// <summary>Harvard according to Cite Them Right, 12th edition: up to three by name, otherwise the first.</summary>
    public static string? Harvard(IReadOnlyList<PersonName> authors) => UpTo(3, authors.Select(author => author.WithInitials), " and ", " and ");

    private static string? UpTo(int most, IEnumerable<string> authors, string betweenTwo, string beforeLast)
    {
        string[] names = [.. authors];
        return names.Length > most ? $"{names[0]} {Others}" : Listed(names, betweenTwo, beforeLast);
    }

    private static string? Listed(string[] names, string betweenTwo, string beforeLast) => names switch
    {
        [] => null,
        [var only] => only,
        [var first, var second] => $"{first}{betweenTwo}{second}",
        _ => $"{string.Join(", ", names[..^1])}{beforeLast}{names[^1]}",
    };
}
