using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Layouts;

/// <summary>The dateline that opens a body: <c>LARNAVIA CITY, Jan 29 (Reuters) -</c>, <c>HULL, Jan. 29, 2016 /Wire Line/ --</c>.</summary>
/// <param name="Place">The place it was filed from, as printed.</param>
/// <param name="Date">The day, if the year is printed; otherwise null.</param>
/// <param name="Agency">The agency that filed it; null when none is printed.</param>
internal sealed partial record FiledFrom(string Place, ArticleDate? Date, string? Agency)
{
    private const int MaxLength = 160;

    private const string Month = $"(?:{EnglishMonth.Pattern})";

    private const string Day = $@"(?<date>{Month}\.? \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)? {Month}\.?(?:,? \d{{4}})?)";

    private const string Weekday = @"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?";

    private const string Time = @"(?:,? ?@? ?\d{1,2}[:.]\d{2}(?: ?[APap]\.?[Mm]\.?)?(?: \p{Lu}\p{L}{1,7}){0,2})?";

    private const string Agencies = @"(?<agency>[\p{Lu}\d][\p{L}\d.&'’]*(?:[ -][\p{L}\d.&'’]+){0,6})";

    private const string Dash = "(?: ?(?:--+|–|—) ?| - )";

    private const string PlaceName = @"(?<place>\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}){0,2}?)";

    /// <summary>True when a day or an agency confirms the dateline; a place and a dash alone can be something else.</summary>
    public bool IsSure { get; private init; }

    /// <summary>Reads the dateline at the beginning of a line; null when there is none.</summary>
    public static FiledFrom? Parse(string line)
    {
        if (Opening().Match(line[..Math.Min(line.Length, MaxLength)]) is not { Success: true } found)
            return null;

        var agency = found.Groups["agency"] is { Success: true } named ? named.Value.Trim() : null;
        var place = WeekdayAtEnd().Replace(found.Groups["place"].Value.Trim(), "").TrimEnd(',');
        var date = found.Groups["date"] is { Success: true } day ? PrintedDate.Parse(day.Value) : null;
        // A lower-case place and a dash can open any sentence, but not with an agency or a full date between them; a line that ends there needs both.
        var isDoubtful = agency is null && date is null && place.Split(',')[0].Any(char.IsLower);
        return isDoubtful || (agency is not null && IsAcronym(agency, place)) || (found.Groups["rest"].Length == 0 && (agency is null || date is null))
            ? null
            : new FiledFrom(place, date, agency) { IsSure = agency is not null || found.Groups["date"].Success };
    }

    /// <summary>Whether an abbreviation in brackets stands for the words before it, as in <c>Bridge and Dam Board (BDB) - a body that</c>.</summary>
    private static bool IsAcronym(string abbreviation, string words)
    {
        var initials = words.Split(' ').Select(word => word[0]).ToList();
        return new[] { initials, initials.Where(char.IsUpper) }.Any(letters => string.Concat(letters).Equals(abbreviation, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(
        $@"^{PlaceName}"
        + $@"(?:(?:,? |{Dash}|,? ?/ ?)(?:{Weekday},? )?{Day}{Time}|(?:,? |{Dash})(?:[(\[](?:{Weekday},? )?{Day}[)\]]|[(\[]{Agencies}(?:, {Day})?[)\]])"
        + $@"|,? ?/ ?{Agencies} ?/|{Dash}{Agencies} - (?:{Weekday},? )?{Day})*(?:{Dash}(?<rest>\S)|,? ?/?$)",
        RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex($@",? {Weekday}$", RegexOptions.NonBacktracking)]
    private static partial Regex WeekdayAtEnd();
}
