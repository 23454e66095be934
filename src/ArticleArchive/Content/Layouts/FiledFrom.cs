using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Layouts;

/// <summary>The dateline that opens a body: <c>LARNAVIA CITY, Jan 29 (Reuters) -</c>.</summary>
/// <param name="Place">The place it was filed from, as printed.</param>
/// <param name="Date">The day, if the year is printed; otherwise null.</param>
/// <param name="Agency">The agency that filed it; null when none is printed.</param>
internal sealed partial record FiledFrom(string Place, ArticleDate? Date, string? Agency)
{
    private const int Longest = 120;

    /// <summary>True when a day or an agency confirms the dateline; a place and a dash alone can be something else.</summary>
    public bool IsSure { get; private init; }

    /// <summary>Reads the dateline at the beginning of a line; null when there is none.</summary>
    public static FiledFrom? Of(string line)
    {
        if (Opening().Match(line[..Math.Min(line.Length, Longest)]) is not { Success: true } found)
            return null;

        var agency = found.Groups["agency"] is { Success: true } named ? named.Value.Trim() : null;
        var place = found.Groups["place"].Value.Trim().TrimEnd(',');
        // A lower-case place and a dash can open any sentence, but not with an agency between them.
        return agency is null && place.Split(',')[0].Any(char.IsLower)
            ? null
            : new FiledFrom(
                place,
                found.Groups["date"] is { Success: true } date ? PrintedDate.Of(date.Value) : null,
                agency)
            { IsSure = agency is not null || found.Groups["date"].Success };
    }

    [GeneratedRegex(
        @"^(?<place>\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}){0,2}?)"
        + @"(?:,? (?<date>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:,? \d{4})?))?"
        + @",?(?: ?[(\[](?<agency>\p{Lu}[\p{L}. ]{1,30})[)\]])?(?: ?(?:--+|–|—)| -) ?\S",
        RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
