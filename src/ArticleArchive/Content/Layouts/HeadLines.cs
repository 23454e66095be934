using System.Text.RegularExpressions;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Layouts;

/// <summary>Recognises the lines above a news text by their form.</summary>
internal static partial class HeadLines
{
    private const int MaxHeadlineLength = 200;
    private const int MaxSentenceLength = 80;

    // A longer line that ends with a full stop is the first sentence of a text without a headline.
    private const int MaxLengthWithStop = 100;

    /// <summary>
    /// True for a wire service's slug line (<c>BC-BRIDGE-URGENT</c>), an urgency, the number of a text, and a press office's notices, contacts and telephone
    /// numbers.
    /// </summary>
    public static bool IsNotice(string line) => line.Length <= 80 && (Slug().IsMatch(line) || Notice().IsMatch(line) || IsNumber(line));

    /// <summary>True for the name of a member of a parliament, as the letterhead of a press release prints it: <c>THE HON ANA KOLBE MP</c></summary>
    public static bool IsMember(string line) => line.Length <= MaxHeadlineLength && Member().IsMatch(line);

    /// <summary>True for a post, as it is printed below such a name: <c>SHADOW MINISTER FOR ROADS</c></summary>
    public static bool IsPost(string line) => line.Length <= MaxSentenceLength && Post().IsMatch(line);

    /// <summary>The names in a byline, <c>By Jo Reed and Tom Barr</c>; empty when the line is not a byline.</summary>
    public static IReadOnlyList<string> Byline(string line)
    {
        if (line.Length > 120 || ByNames().Match(Credit().Replace(line, "")) is not { Success: true } match)
            return [];

        return [.. Between().Split(match.Groups["names"].Value).Select(OneLine.Collapse).Where(name => name.Length > 0 && !Employer().IsMatch(name))];
    }

    /// <summary>True for a line that only announces a name: <c>Author</c>, <c>By</c>.</summary>
    public static bool IsBylineLabel(string line) => line.Length <= 12 && BylineLabel().IsMatch(line);

    /// <summary>True when the line can be a headline: it is short, a single sentence, and, if long, without a full stop.</summary>
    public static bool IsHeadline(string line) =>
        line.Length <= MaxHeadlineLength
        && !TimeCode().IsMatch(line)
        && !OpensOther().IsMatch(line)
        && !IsTurn(line)
        && !(line.Length > MaxSentenceLength && EndsWithStop(line) && SentenceBreak().IsMatch(line))
        && !(line.Length > MaxLengthWithStop && EndOfSentence().IsMatch(line));

    /// <summary>True for a lone tag, <c>&lt;CHAPTER ID=2></c>, and for a line of a letter's or a page's head, <c>From: a@x.example</c>, <c>URL: …</c></summary>
    public static bool IsMark(string line) => Tag().IsMatch(line) || HeaderLine().IsMatch(line);

    /// <summary>True for a sentence with its full stop, several sentences, or a quotation: below a title that is known, a paragraph.</summary>
    public static bool IsSentence(string line) =>
        line[0] is '"' or '“' or '‘' or '«'
        || (EndsWithStop(line) || EndOfSentence().IsMatch(line)) && !EndsAbbreviated().IsMatch(line)
        || SentenceBreak().IsMatch(line);

    /// <summary>True for a turn of a transcript: no headline has a time, and hardly any is a sentence behind a name.</summary>
    private static bool IsTurn(string line) =>
        SpeakerLabel.Parse(line) is { } label
        && (label.IsTimed || EndsWithStop(line) || label.Form != SpeakerLabelForm.Name && LineShape.EndsSentence(line));

    // "@@1207" is the number of a text in a collection; a year alone can be a headline.
    private static bool IsNumber(string line) => !char.IsLetterOrDigit(line[0]) && line.Any(char.IsDigit) && !line.Any(char.IsLetter);

    private static bool EndsWithStop(string line) => line.AsSpan().TrimEnd("\"'”’)").EndsWith(".", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^\^?(?:(?:BC|AM|PM|AP|UPI)-[-A-Za-z0-9/&.']+(?:[ ,].{0,40})?|[A-Z]{2,}[A-Z0-9&.']*(?:[-/][A-Z0-9&.']+)+/?)(?:,? ?\([A-Z0-9 -]+\)"
        + @"|,? ?\d?\d(?:st|nd|rd|th) Ld\b[-A-Za-z]*|,\d+)*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Slug();

    [GeneratedRegex(
        @"^[*(\[]?(?:urgent|bulletin|flash|news ?alert|update \d+|for immediate release|immediate release|embargoed\b.{0,60}|(?:press|news"
        + @"|media) (?:release|statement|advisory)|author|by|written by|published(?: on)?|posted(?: on)?|date|\d+ min(?:ute)?s? read|(?:press "
        + @"|media )?contacts?\b.{0,70}|[-\w.+]+@[-\w.]+|.{0,40}\(?\d{3}\)?[-. /]{1,3}\d{3}[-. ]{1,3}\d{4}.{0,12})[.:!)\]*]*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Notice();

    [GeneratedRegex("^(?:author|by|written by):?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex BylineLabel();

    [GeneratedRegex(
        @"^(?:[Bb]y|BY)[: ]\s*(?<names>(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|la|van|von|der|bin|al|and|AND|&|,)(?:\s*,\s*|\s+|$)){1,12}?)(?:(?:,"
        + @"|\|)?\s*(?:in \p{Lu}[\p{L} ]*|(?:[Ss]taff|[Ss]pecial|[Pp]olitical|[Cc]hief|[Ss]enior|[Cc]orrespondent|[Rr]eporter|[Ww]riter"
        + @"|[Ee]ditor)[\p{L} ]*|STAFF WRITER|(?:The )?Associated Press(?: Writer)?|Reuters|\S+@\S+))?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex ByNames();

    [GeneratedRegex(
        @"\b(?:staff|writers?|correspondents?|reporters?|editors?|press|reuters|news|times|post|bureau|media)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Employer();

    [GeneratedRegex(
        @"^(?:(?i:the|rt|right|hon(?:ourable)?\.?|senator|dr|mr|ms|mrs|prof(?:essor)?)\.? )*(?:\p{Lu}[\p{L}.'’-]* ){1,5}(?:MP|MLA|MLC|MHA|MSP|MEP"
        + @"|TD)\b(?:\s{2,}.*)?$|^SENATOR THE HON\.?(?: \p{Lu}[\p{L}.'’-]*){2,4}(?:\s{2,}.*)?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Member();

    [GeneratedRegex(
        @"^(?:(?:shadow|assistant|deputy|acting|federal|prime|cabinet|junior|and) )*(?:minister|treasurer|attorney[- ]general|premier|leader"
        + @"|member|senator|spokes\w+|secretary)\b[^.!?:]*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Post();

    /// <summary>The time in a recording that begins a line of its transcript.</summary>
    [GeneratedRegex(@"^(?:[(\[]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]]|\d{1,2}:\d{2}:\d{2})", RegexOptions.NonBacktracking)]
    private static partial Regex TimeCode();

    /// <summary>The agency behind the name of a photographer or reporter: <c>By Jo Reed/Meridian Wire</c></summary>
    [GeneratedRegex(@"/\p{Lu}[\p{L}.'’ &-]{1,40}$", RegexOptions.NonBacktracking)]
    private static partial Regex Credit();

    /// <summary>An item of a list, or the bracket that opens JSON.</summary>
    [GeneratedRegex(@"^(?:[-–—*•·‣◦▪●]\s|[{\[]\s*$)", RegexOptions.NonBacktracking)]
    private static partial Regex OpensOther();

    [GeneratedRegex(@"^</?[A-Za-z][^<>]*>$", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"^(?:from|to|b?cc|sender|sent|date|ur[li]|link|permalink|source(?: url)?|newsgroups|organi[sz]ation|message-id|reply-to|in-reply-to|references|lines"
        + @"|distribution|nntp-posting-host|article-i\.?d\.?|received|return-path|content-[\w-]+|mime-version|x-[\w-]+):\s*\S",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Dept|\p{L}(?:\.\p{L})*)\.\W*$", RegexOptions.NonBacktracking)]
    private static partial Regex EndsAbbreviated();

    // In capitalised words such as "Inc." and "U.S.", the stop may belong to the word.
    [GeneratedRegex(@"[\s“”""'’(-](?:\p{Ll}{4,}|\p{Lo}[\p{Lo}\p{M}]{2,})[.।。۔][""”’)]*$", RegexOptions.NonBacktracking)]
    private static partial Regex EndOfSentence();

    [GeneratedRegex(@"\s*,\s*(?:and\s+)?|\s+(?:and|AND|&)\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:[\p{Ll}\p{N}]{3,}[.!?]|[\p{L}\p{N}][.!?]?[""”’)])["" ”’)]*\s+[""“‘'(]*\p{Lu}", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceBreak();
}
