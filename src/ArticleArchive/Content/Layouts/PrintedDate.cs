using System.Buffers;
using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Layouts;

/// <summary>Reads dates as newsrooms print them, with the month in English: <c>Jan. 29, 2016</c>, <c>Friday 29 January 2016</c>, <c>2016-01-29</c>.</summary>
internal static partial class PrintedDate
{
    private const int MaxLength = 80;

    private static readonly SearchValues<char> Separators = SearchValues.Create(".(|–—-");

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date on a line that contains nothing else; null for any other line, and for a day that does not exist.</summary>
    public static ArticleDate? Parse(string line) => line.Length <= MaxLength && Whole().Match(line) is { Success: true } found ? Read(found) : null;

    /// <summary>The date that ends a headline, set apart from its words: <c>Message to the assembly. January 29, 2016</c>; null when there is none.</summary>
    public static ArticleDate? Closing(string headline)
    {
        for (var from = headline.Length; from > 0;)
        {
            var mark = headline.AsSpan(0, from).LastIndexOfAny(Separators);
            if (mark < 1 || headline.Length - mark > MaxLength)
                return null;
            if (headline[mark] == '(' || mark + 1 < headline.Length && headline[mark + 1] == ' ' && (headline[mark] == '.' || headline[mark - 1] == ' '))
            {
                if (Parse(headline[(mark + 1)..].Trim().TrimEnd(')')) is { } date)
                    return date;
            }

            from = mark;
        }

        return null;
    }

    /// <summary>The date at the end of a file name, <c>bridge-2016-01-29</c>, <c>General. Tuesday, July 16, 2002</c>; null when there is none.</summary>
    public static ArticleDate? AtEndOf(string name)
    {
        var trimmed = name.TrimEnd('.', ' ', '_', '-');
        if (AtEnd().Match(trimmed) is not { Success: true } found)
            return null;

        var written = found.Groups["date"].Value;
        return Parse(written) ?? (ArticleDate.TryParse(NameDate.Parse(written)?.Day, out var date) ? date : null);
    }

    private static ArticleDate? Read(Match found)
    {
        var month = found.Groups["number"] is { Success: true } number
            ? int.Parse(number.Value, CultureInfo.InvariantCulture)
            : Array.FindIndex(Months, name => found.Groups["month"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
        var day = int.Parse(found.Groups["day"].Value, CultureInfo.InvariantCulture);
        return ArticleDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{found.Groups["year"].Value}-{month:00}-{day:00}"), out var date)
            ? date
            : null;
    }

    private const string Month = $"(?<month>{EnglishMonth.Pattern})";

    private const string Year = @"(?<year>(?:1[5-9]|20)\d\d)";

    [GeneratedRegex(
        @"^\(?(?:\p{Lu}[\p{L}. ]{1,30},\s+(?:le\s+)?)?(?:(?:published|posted|filed|date|dated|released|issued)(?: on)?:?\s+)?"
        + @"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
        + $@"(?:{Month}\.?\s+(?<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{Year}|(?<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{Month}\.?,?\s+{Year}"
        + $@"|{Year}[-/](?<number>\d{{1,2}})[-/](?<day>\d{{1,2}}))"
        + @"(?:[, T|-]+(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4}| ?[+-]\d{2}:?\d{2})?)?[.]?\)?(?:\s+contact\b.{0,40})?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"[-_. (](?<date>(?:\d{4}-\d{2}-\d{2})|(?:\d{4}-\p{L}{3,9}-\d{1,2})|(?:\p{L}{3,9}\.? \d{1,2},? \d{4})|(?:\d{1,2} \p{L}{3,9}\.? \d{4}))\)?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex AtEnd();
}
