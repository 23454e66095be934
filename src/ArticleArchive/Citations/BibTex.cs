namespace ArticleArchive.Citations;

/// <summary>BibTeX entries (Patashnik, "BibTeXing", 1988), in ASCII where LaTeX needs it and UTF-8 elsewhere.</summary>
internal static class BibTex
{
    /// <summary>Written without braces: each style spells out the name, or shortens it, by itself.</summary>
    private const string Month = "month";

    public static string Write(Citation citation)
    {
        var date = CitedDate.From(citation.Date);
        (string Name, string? Value)[] fields =
        [
            ("title", $"{{{Escape(citation.Title)}}}"),
            ("author", citation.Authors.Count == 0 ? null : string.Join(" and ", citation.Authors.Select(Author))),
            ("journal", citation is { Kind: CitationKind.Article, Publisher: { } publisher } ? Escape(publisher) : null),
            ("year", date is null ? null : date.Year.ToString(CultureInfo.InvariantCulture)),
            (Month, date?.Month is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month).ToLowerInvariant() : null),
            ("day", date?.Day?.ToString(CultureInfo.InvariantCulture)),
            ("date", citation.Date is { Moment: null } ? citation.Date.Edtf : null),
            ("note", Note(citation)),
            ("abstract", citation.Words is { } words ? Escape(words) : null),
            ("url", citation.Address),
            ("urldate", citation.Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("langid", Escape(citation.Language)),
        ];
        var text = new StringBuilder($"@{(citation.Kind == CitationKind.Search ? "misc" : "article")}{{{citation.Key},\n");
        foreach (var (name, value) in fields.Where(field => field.Value is not null))
            text.Append(CultureInfo.InvariantCulture, $"  {name} = {(name == Month ? value : $"{{{value}}}")},\n");
        return text.Append("}\n").ToString();
    }

    private static string Note(Citation citation)
    {
        var parts = new[]
        {
            citation.Paragraphs is { } numbers
                ? $"{(citation.HasSeveralParagraphs ? "Paragraphs" : "Paragraph")} {numbers.Replace("–", "--", StringComparison.Ordinal)}"
                : null,
            citation.Speaker is { } speaker ? $"Quoting {Escape(speaker)}" : null,
            citation.Date is null ? "Undated" : null,
            $"{(citation.Kind == CitationKind.Search ? "Search of" : "Kept by")} {Escape(citation.Archive)}",
        };
        return string.Join(". ", parts.Where(part => part is not null));
    }

    /// <summary>
    /// Braces keep BibTeX from splitting the name of a body into given and family names, a name at an "and", and a family name at a lower-case word in it. A
    /// suffix goes before the given names.
    /// </summary>
    private static string Author(PersonName name)
    {
        if (name.Given is not { } given)
            return $"{{{Escape(name.Family)}}}";

        var family = HasAnd(name.Said) || HasSmallWordInside(name.Family) ? $"{{{Escape(name.Family)}}}" : Escape(name.Family);
        return string.Join(", ", new[] { family, name.Suffix, HasAnd(name.Said) ? $"{{{Escape(given)}}}" : Escape(given) }.OfType<string>());
    }

    private static bool HasSmallWordInside(string family) => family.Split(' ').SkipWhile(word => char.IsLower(word[0])).Any(word => char.IsLower(word[0]));

    private static bool HasAnd(string name) => name.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase);

    /// <summary>Escapes LaTeX's special characters. Braces become commands: BibTeX counts even escaped ones, and one too many would end the field.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            escaped.Append(c switch
            {
                '&' or '%' or '$' or '#' or '_' => $@"\{c}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
