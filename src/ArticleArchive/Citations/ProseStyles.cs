using System.Text.RegularExpressions;

namespace ArticleArchive.Citations;

/// <summary>The citation styles written as prose.</summary>
internal static partial class ProseStyles
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Plain(Citation citation) =>
        Sentence(
        [
            Said(citation),
            $"“{InDouble(citation.Title)}”",
            citation.Publisher,
            citation.Date?.Words ?? "undated",
            Locator(citation, "paragraph", "paragraphs"),
            Site(citation),
            citation.Address,
        ]);

    /// <summary>
    /// The Chicago Manual of Style, 17th edition, 14.191 to 14.200 (newspapers), 14.44 (undated) and 14.145 (uncertain). The day of access is given only when
    /// there is no date of publication (14.12).
    /// </summary>
    public static string Chicago(Citation citation)
    {
        var date = CitedDate.From(citation.Date) switch
        {
            null => "n.d.",
            { OnlyWords: { } words } => words,
            var known => Qualified(known, Join(" ", [$"{known.MonthName} {known.Day}".Trim(), Comma(known), Year(known)]), "ca. ", brackets: true),
        };
        var accessed = citation is { Date: null, Accessed: { } day } ? string.Create(English, $"accessed {day:MMMM d, yyyy}") : null;
        return Sentence(
            [AuthorLists.Chicago(citation.Authors), $"“{InDouble(citation.Title)},”"],
            citation.Publisher, date, Locator(citation, "paragraph", "paragraphs"), Site(citation), accessed, citation.Address);
    }

    /// <summary>The Publication Manual of the American Psychological Association, 7th edition, 10.1 (example 16) and 8.13 (paragraphs).</summary>
    public static string Apa(Citation citation)
    {
        var known = CitedDate.From(citation.Date);
        var year = known is null ? "n.d." : Qualified(known, known.OnlyWords ?? Year(known), "ca. ", brackets: true);
        var full = known is { OnlyWords: null, Month: not null } ? $"{year}, {Join(" ", [known.MonthName, Number(known.Day)])}" : year;
        var work = Join(" ", [Ended(citation.Publisher ?? citation.Archive), citation.Address]);
        var reference = AuthorLists.Apa(citation.Authors) is { } authors
            ? $"{Ended(authors)} ({full}). {Ended(citation.Title)} {work}"
            : $"{Ended(citation.Title)} ({full}). {work}";
        var inText = Join(", ", [AuthorLists.ApaInText(citation.Authors) ?? $"“{InDouble(citation.Title)}”", year, Locator(citation, "para.", "paras.")]);
        return $"{reference}\n({inText})";
    }

    /// <summary>The MLA Handbook, 9th edition, 5.99 (dates), 5.111 (day of access) and 6.20 (paragraphs).</summary>
    public static string Mla(Citation citation)
    {
        var date = CitedDate.From(citation.Date) switch
        {
            null => "n.d.",
            { OnlyWords: { } words } => words,
            var known => Qualified(known, Join(" ", [Number(known.Day), known.ShortMonth, Year(known)]), "circa ", brackets: false),
        };
        var author = AuthorLists.Mla(citation.Authors);
        return Join(" ",
        [
            author is null ? null : Ended(author),
            $"“{Ended(InDouble(citation.Title))}”",
            Sentence([citation.Publisher, date, Locator(citation, "par.", "pars."), Site(citation), citation.Address]),
            citation.Accessed is { } day ? $"Accessed {day.Day} {CitedDate.ShortMonthOf(day.Month)} {day.Year}." : null,
        ]);
    }

    /// <summary>Harvard according to Cite Them Right, 12th edition.</summary>
    public static string Harvard(Citation citation)
    {
        var known = CitedDate.From(citation.Date);
        var year = known is null ? "no date" : Qualified(known, known.OnlyWords ?? Year(known), "c.", brackets: false);
        var day = known is { OnlyWords: null } ? Join(" ", [Number(known.Day), known.MonthName]) : null;
        var author = AuthorLists.Harvard(citation.Authors);
        var title = $"‘{InSingle(citation.Title)}’";
        var head = author is null ? $"{title} ({year})" : $"{author} ({year}) {title}";
        var accessed = citation.Accessed is { } read ? string.Create(English, $" (Accessed: {read:d MMMM yyyy})") : "";
        var work = Join(", ", [head, citation.Publisher ?? citation.Archive, day, Locator(citation, "para.", "paras.")]);
        return $"{work}. Available at: {citation.Address}{accessed}.";
    }

    /// <summary>The archive's name when the publisher is unknown, as the place where the text was read and no more; otherwise null.</summary>
    private static string? Site(Citation citation) => citation.Publisher is null ? citation.Archive : null;

    /// <summary>Prepares a title for double quotation marks: those inside it become single.</summary>
    private static string InDouble(string title) => DoubleMarks().Replace(title, "‘$1’");

    /// <summary>Prepares a title for single quotation marks: those inside it become double.</summary>
    private static string InSingle(string title) => SingleMarks().Replace(title, "“$1”");

    private static string? Said(Citation citation) => citation.Speaker is { } speaker ? $"{speaker}, quoted in" : null;

    private static string? Locator(Citation citation, string one, string several) =>
        citation.Paragraphs is { } numbers ? $"{(numbers.Contains('–') ? several : one)} {numbers}" : null;

    private static string Year(CitedDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private static string? Comma(CitedDate date) => date.Day is null ? null : ",";

    private static string? Number(int? day) => day?.ToString(CultureInfo.InvariantCulture);

    private static string Qualified(CitedDate date, string words, string about, bool brackets)
    {
        var said = (date.Approximate ? about : "") + words + (date.Uncertain ? "?" : "");
        return brackets && date.Uncertain ? $"[{said}]" : said;
    }

    private static string Ended(string text) => text is [.., '.' or '?' or '!'] ? text : text + ".";

    private static string Join(string between, IEnumerable<string?> parts) =>
        string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part))).Replace(" ,", ",", StringComparison.Ordinal);

    private static string Sentence(IEnumerable<string?> parts) => Join(", ", parts).Replace("quoted in, ", "quoted in ", StringComparison.Ordinal) + ".";

    private static string Sentence(IEnumerable<string?> head, params IEnumerable<string?> rest) => $"{Join(", ", head)} {Join(", ", rest)}.";

    [GeneratedRegex("[“\"]([^“”\"]*)[”\"]")]
    private static partial Regex DoubleMarks();

    /// <summary>A closing mark ends a word, but an apostrophe is inside one, so a mark before a letter does not close a quotation.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[‘']((?:[^‘’']|[’'](?=\p{L}))*)[’'](?![\p{L}\p{N}])")]
    private static partial Regex SingleMarks();
}
