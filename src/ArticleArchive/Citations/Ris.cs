namespace ArticleArchive.Citations;

/// <summary>RIS records (Research Information Systems, "RIS Format Specifications", 2011). Lines end in CR LF, as the format demands.</summary>
internal static class Ris
{
    public static string Write(Citation citation)
    {
        var date = CitedDate.From(citation.Date);
        (string Tag, string? Value)[] lines =
        [
            ("TY", citation.Kind == CitationKind.Search ? "ELEC" : "NEWS"),
            ("ID", citation.Key),
            ("TI", citation.Title),
            .. citation.Authors.Select(author => ("AU", (string?)author.Inverted)),
            ("T2", citation.Publisher),
            ("PY", date?.Year.ToString("0000", CultureInfo.InvariantCulture)),
            ("DA", date is null ? null : string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{date.Month:00}/{date.Day:00}/{Doubt(date)}")),
            ("SP", citation.Paragraphs is { } numbers ? $"{(citation.HasSeveralParagraphs ? "paragraphs" : "paragraph")} {numbers}" : null),
            ("N1", citation.Speaker is { } speaker ? $"Quoting {speaker}" : null),
            ("AB", citation.Words),
            ("LA", citation.Language),
            ("DB", citation.Archive),
            ("UR", citation.Address),
            ("Y2", citation.Accessed?.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture)),
        ];
        var text = new StringBuilder();
        foreach (var (tag, value) in lines.Where(line => line.Value is not null))
            text.Append(CultureInfo.InvariantCulture, $"{tag}  - {OneLine(value ?? "")}\r\n");
        return text.Append("ER  - \r\n").ToString();
    }

    /// <summary>What the format leaves to words: a season, or that the date is uncertain.</summary>
    private static string? Doubt(CitedDate date) => (date.OnlyWords, date.Approximate, date.Uncertain) switch
    {
        ({ } words, _, _) => words,
        (_, true, true) => "perhaps about then",
        (_, true, _) => "about then",
        (_, _, true) => "perhaps then",
        _ => null,
    };

    /// <summary>Some readers end a line at any control character and would read the rest as another field.</summary>
    private static string OneLine(string value) => string.Concat(value.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? ' ' : c));
}
