namespace ArticleArchive.Citations;

/// <summary>The template <c>cite news</c> of the English Wikipedia (its documentation, Citation Style 1).</summary>
internal static class WikipediaCitation
{
    public static string Write(Citation citation)
    {
        var date = CitedDate.From(citation.Date);
        (string Name, string? Value)[] fields =
        [
            ("title", citation.Title),
            .. citation.Authors.SelectMany(Author),
            ("work", citation.Publisher),
            ("date", date is null ? "n.d." : (date.Approximate || date.Uncertain ? "c. " : "") + (date.OnlyWords ?? Words(date))),
            ("at", citation.Paragraphs is { } numbers ? $"para. {numbers}" : null),
            ("quote", citation.Words),
            ("url", citation.Address),
            ("access-date", citation.Accessed is { } day ? string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{day:d MMMM yyyy}") : null),
            ("via", citation.Archive),
        ];
        var text = new StringBuilder("{{cite news");
        foreach (var (name, value) in fields.Where(field => field.Value is not null))
            text.Append(CultureInfo.InvariantCulture, $" |{name}={Escape(value ?? "")}");
        return text.Append("}}").ToString();
    }

    private static IEnumerable<(string, string?)> Author(PersonName name, int index) => name.Given is null
        ? [(Numbered("author", index), name.Family)]
        : [(Numbered("last", index), name.Family), (Numbered("first", index), name.Suffix is { } suffix ? $"{name.Given} {suffix}" : name.Given)];

    private static string Numbered(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}{index + 1}");

    private static string Words(CitedDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {date.MonthName} {date.Year}").Trim().Replace("  ", " ", StringComparison.Ordinal);

    /// <summary>
    /// Writes brackets, tags, tildes and emphasis as character references: a brace could end the template, and four tildes would add the signature of whoever
    /// pastes it.
    /// </summary>
    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings(" "))
        {
            if (c == '|')
                escaped.Append("{{!}}");
            else if ("{}[]<>~".Contains(c, StringComparison.Ordinal))
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else
                escaped.Append(c);
        }

        return escaped.Replace("''", "&#39;&#39;").ToString();
    }
}
