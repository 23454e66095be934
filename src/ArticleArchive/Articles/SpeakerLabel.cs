using System.Text.RegularExpressions;

namespace ArticleArchive.Articles;

/// <summary>The label that opens a turn of a transcript: <c>COL. BROWN:</c>, <c>Q:</c>, <c>Dr. Lena Ortiz: (00:15)</c>, <c>Mr. Barr.</c></summary>
/// <param name="Text">The label without its colon, stop or time.</param>
/// <param name="Words">Where the words of the turn begin in the passage; the passage's length when they begin in the next one.</param>
/// <param name="Form">What kind of label it is.</param>
internal sealed partial record SpeakerLabel(string Text, int Words, SpeakerLabelForm Form)
{
    private const int LongestName = 6;
    private const string Time = @"\d{1,2}:\d{2}(?::\d{2})?";
    private const string TimeInBrackets = $@"(?<time>[(\[]{Time}[)\]])";

    // Without brackets a time is one only where nothing follows it on its line: a turn may begin with the hour.
    private const string TimeOfTurn = $@"(?:{TimeInBrackets}\s*|(?<time>{Time})\s*(?:\n|$))?";

    /// <summary>True when a time is printed beside the label.</summary>
    public bool IsTimed { get; private init; }

    /// <summary>Whether a passage opens with a word that labels a note, not a speaker: <c>WARNING:</c>, <c>Correction:</c></summary>
    public static bool IsNote(string passage) => NamedLabel().Match(passage) is { Success: true } named && IsFurniture().IsMatch(named.Groups["who"].Value);

    /// <summary>The label that a passage opens with; null when it has none, or when the words after it are quoted.</summary>
    public static SpeakerLabel? Of(string passage)
    {
        // Most lines have none; their first character rules it out.
        if (passage.Length == 0 || !(char.IsUpper(passage[0]) || passage[0] is '>' or '[' or '('))
            return null;
        if (passage[0] is 'Q' or 'A' && ShortLabel().Match(passage) is { Success: true } mark)
            return Checked(passage, mark, mark.Groups["who"].Value is "Q" ? SpeakerLabelForm.Question : SpeakerLabelForm.Answer);
        // One space is enough where a question follows: no sentence begins like that.
        if (passage is ['Q', ' ', var first, ..] && (char.IsUpper(first) || first is '(' or '—' or '–' or '[' || passage is [_, _, '-', '-', ..]))
            return new SpeakerLabel("Q", 2, SpeakerLabelForm.Question);
        if (Printed(passage) is not { } named)
            return null;

        var who = named.Groups["who"].Value;
        var form = FormOf(who);
        return IsFurniture().IsMatch(who) || who.Split(' ').Length > LongestName || form == SpeakerLabelForm.Name && !NameShape().IsMatch(who)
            ? null
            : Checked(passage, named, form);
    }

    /// <summary>
    /// The label in lower case that a passage opens with, <c>ana:</c>; null when it has none. One alone proves nothing, because any words can come before a
    /// colon.
    /// </summary>
    public static SpeakerLabel? OfLowerCase(string passage) =>
        passage.Length > 0 && char.IsLower(passage[0]) && passage.Contains(':', StringComparison.Ordinal)
        && LowerLabel().Match(passage) is { Success: true } named && !IsFurniture().IsMatch(named.Groups["who"].Value)
            ? Checked(passage, named, FormOf(named.Groups["who"].Value))
            : null;

    private static SpeakerLabelForm FormOf(string who) => Role().Match(who) switch
    {
        { Success: true } role when role.Groups["ask"].Success => SpeakerLabelForm.Question,
        { Success: true } role when role.Groups["answer"].Success => SpeakerLabelForm.Answer,
        { Success: true } => SpeakerLabelForm.Role,
        _ when who is "q" => SpeakerLabelForm.Question,
        _ when who is "a" => SpeakerLabelForm.Answer,
        _ => who.Any(char.IsLower) ? SpeakerLabelForm.Name : SpeakerLabelForm.Capitals,
    };

    private static Match? Printed(string passage)
    {
        // All three patterns look only at the start of the passage, a little further than the longest label. Timed and named labels need a colon.
        var hasColon = passage.Contains(':', StringComparison.Ordinal);
        if (hasColon && TimedLabel().Match(passage) is { Success: true } timed)
            return timed;
        if (hasColon && NamedLabel().Match(passage) is { Success: true } named)
            return named;
        return RecordLabel().Match(passage) is { Success: true } record ? record : null;
    }

    private static SpeakerLabel? Checked(string passage, Match match, SpeakerLabelForm form)
    {
        var words = match.Index + match.Length;
        return words < passage.Length && passage[words] is '"' or '“' or '\'' or '‘' or '«'
            ? null
            : new SpeakerLabel(match.Groups["who"].Value, words, form) { IsTimed = match.Groups["time"].Success };
    }

    [GeneratedRegex($@"^(?<who>Q|A)\d{{0,3}}(?:[:.]\s+|\s{{2,}}|:$){TimeOfTurn}", RegexOptions.NonBacktracking)]
    private static partial Regex ShortLabel();

    /// <summary>
    /// A name with a time: <c>Ana Kolbe (00:12):</c>, <c>Ana Kolbe (00:12)</c>, <c>[00:12] Ana Kolbe:</c>, or <c>Ana Kolbe 00:12</c> on a line of its own.
    /// </summary>
    [GeneratedRegex(
        $@"^(?:(?<who>\p{{Lu}}[\p{{L}}\p{{M}}.'’-]*(?: [\p{{L}}\p{{M}}\d.'’-]+){{0,5}})\s+(?:{TimeInBrackets}(?::\s*|\s+|$)|(?<time>{Time})\s*(?:\n|$))"
        + $@"|{TimeInBrackets}\s*(?<who>\p{{Lu}}[\p{{L}}\p{{M}}.'’-]*(?: [\p{{L}}\p{{M}}.'’-]+){{0,5}}):(?:\s+|$))",
        RegexOptions.NonBacktracking)]
    private static partial Regex TimedLabel();

    /// <summary>A label with a full stop, as parliamentary records print it: <c>Mr. Barr of Larnavia.</c>, <c>The CHAIRMAN.</c></summary>
    [GeneratedRegex(
        @"^(?<who>(?:The|Madam|Mr\.?) (?:(?:Vice |Acting |Deputy )?(?:CHAIR|Chair)(?:MAN|WOMAN|PERSON|man|woman|person)?|PRESIDENT"
        + @"|PRESIDING OFFICER|Presiding Officer|SPEAKER(?: pro tempore)?|CLERK|Clerk|COURT)|(?:Mr|Mrs|Ms|Miss|Dr|Senator|Sen"
        + @"|Representative|Rep|Chairman|Chairwoman|General|Gen|Admiral|Adm|Colonel|Col|Secretary|Ambassador|Judge|Mayor|Governor|Gov"
        + @"|Professor|Prof)\.? \p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?(?: of (?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?)?)\.\s+",
        RegexOptions.NonBacktracking)]
    private static partial Regex RecordLabel();

    [GeneratedRegex($@"^(?:>>+\s*)?(?<who>\p{{Lu}}[\p{{L}}\p{{M}}0-9.'’,() /-]{{1,58}}):(?:\s+|$){TimeOfTurn}", RegexOptions.NonBacktracking)]
    private static partial Regex NamedLabel();

    [GeneratedRegex(
        $@"^(?<who>\p{{Ll}}[\p{{L}}\p{{M}}0-9.'’-]*(?: \p{{L}}[\p{{L}}\p{{M}}0-9.'’-]*){{0,2}}):(?:\s+|$){TimeOfTurn}",
        RegexOptions.NonBacktracking)]
    private static partial Regex LowerLabel();

    [GeneratedRegex(
        @"^(?:(?<ask>question(?:er)?|reporter|interviewer|press|journalist|audience)|(?<answer>answer|interviewee)|(?<role>moderator"
        + @"|host|operator|speaker|presenter|narrator|(?:the |madam |mr\.? )?(?:vice |acting |deputy )?(?:chair(?:man|woman|person)?"
        + @"|president|presiding officer|speaker(?: pro tempore)?|clerk|court)))(?: \d+)?$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Role();

    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\(\p{L}+\)|de|la|van|von|bin|al|der)"
        + @"(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\([\p{L} ]+\)|de|la|of|van|von|bin|al|der))*(?:, \p{Lu}[\p{L}.]{1,7})*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex NameShape();

    [GeneratedRegex(
        @"^(?:note|notes|photo|photos|source|sources|credit|update|updated|read|watch|related|see|also|more|contact|date|time|place"
        + @"|location|where|when|who|what|why|how|name|age|city|job|status|correction|tags?|topics?|published|by|from|to|subject|re|cc"
        + @"|warning|analysis|opinion|exclusive|breaking|video|live|poll|map|graphic|caption|image|copyright|phone|telephone|tel|fax|cell"
        + @"|mobile|celular|office|oficina|hotline|web|website|media contacts?|press contacts?|contacts|for (?:immediate )?release"
        + @"|embargoed?|e-?mail|address|price|rating|verdict|claim|fact|key points?|summary|background|result|score|step|day|week"
        + @"|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
        + @"|(?:[\p{L}]+ )*(?:our|your|my)(?: [\p{L}]+)*|part|chapter|figure|table|box)$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex IsFurniture();
}
