using System.Text.RegularExpressions;

namespace ArticleArchive.Articles;

/// <summary>The label that opens a turn of a transcript: <c>COL. BROWN:</c>, <c>Q:</c>, <c>Dr. Lena Ortiz: (00:15)</c>, <c>Mr. Barr.</c></summary>
/// <param name="Text">The label without its colon, stop or time.</param>
/// <param name="Words">Where the words of the turn begin in the passage; the passage's length when they begin in the next one.</param>
/// <param name="Form">What kind of label it is.</param>
internal sealed partial record SpeakerLabel(string Text, int Words, SpeakerLabelForm Form)
{
    private const int MaxNameWords = 6;
    private const int MaxPostWords = 14;
    private const int MaxTagLength = 20;
    private const int MaxNumberLength = 5;
    private const int MaxTimeLength = 40;
    private const string Time = @"\d{1,2}:\d{2}(?::\d{2})?";
    private const string TimeInBrackets = $@"(?<time>[(\[]{Time}[)\]])";

    private const string NameInBrackets = @"\[(?<who>\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}\d.'’-]+){0,5})\]";

    // Without brackets a time is one only where nothing follows it on its line: a turn may begin with the hour.
    private const string TimeOfTurn = $@"(?:{TimeInBrackets}\s*|(?<time>{Time})\s*(?:\n|$))?";

    /// <summary>The label as it is read: letters that a scan set apart are joined, and a nickname between quotation marks is left out.</summary>
    public string Name { get; private init; } = Nickname().Replace(Text, "");

    /// <summary>True when a time is printed beside the label.</summary>
    public bool IsTimed { get; private init; }

    /// <summary>True when a seat, a party or a post is printed in brackets beside the name.</summary>
    public bool HasBrackets { get; private init; }

    /// <summary>True when a quotation mark follows a label without a time: a report, too, introduces quoted words like that.</summary>
    public bool OpensQuotation { get; private init; }

    /// <summary>Whether a passage opens with a word that labels a note, not a speaker: <c>WARNING:</c>, <c>Correction:</c></summary>
    public static bool IsNote(string passage) => PrintedLabel.BeforeColon(passage) is { } printed && IsFurniture().IsMatch(printed.Name);

    /// <summary>The label that a passage opens with; null when it has none.</summary>
    public static SpeakerLabel? Parse(string passage)
    {
        // Most lines have none; their first character rules it out.
        if (passage.Length == 0 || !(char.IsUpper(passage[0]) || passage[0] is '>' or '[' or '(' or '*' or '<'))
            return null;
        if (NameAt(passage) is var at && at > 0 && Named(passage, at) is { } numbered)
            return numbered;
        if (passage[0] is 'Q' or 'A' && ShortLabel().Match(passage) is { Success: true } mark)
            return Labelled(passage, mark, mark.Groups["who"].Value is "Q" ? SpeakerLabelForm.Question : SpeakerLabelForm.Answer);
        // One space is enough where a question follows: no sentence begins like that.
        if (passage is ['Q', ' ', var first, ..] && (char.IsUpper(first) || first is '(' or '—' or '–' or '[' || passage is [_, _, '-', '-', ..]))
            return new SpeakerLabel("Q", 2, SpeakerLabelForm.Question);

        // Timed and named labels need a colon.
        var hasColon = passage.Contains(':', StringComparison.Ordinal);
        if (hasColon && TimedLabel().Match(passage) is { Success: true } timed)
            return Parse(passage, timed);
        if (hasColon && Named(passage, 0) is { } named)
            return named;

        return passage[0] is 'T' or 'M' or 'D' or 'S' or 'R' or 'C' or 'G' or 'A' or 'J' or 'P' && RecordLabel().Match(passage) is { Success: true } record
            ? Parse(passage, record)
            : null;
    }

    /// <summary>
    /// The label without a colon that is the first line of a passage: a title and a name, a post, or a name with its seat or party in brackets; null when there
    /// is none. A list of members looks the same.
    /// </summary>
    public static SpeakerLabel? Alone(string passage) =>
        passage.Length > 0 && (char.IsUpper(passage[0]) || passage[0] == '*')
        && PrintedLabel.Alone(passage) is { } printed && Parse(passage, printed) is { OpensQuotation: false } label
        && (label.HasBrackets || Role().IsMatch(OneBlank(label.Text)) || Titled().IsMatch(OneBlank(label.Text)))
            ? label
            : null;

    /// <summary>
    /// The label in lower case that a passage opens with, <c>ana:</c>; null when it has none. One alone proves nothing, because any words can come before a
    /// colon.
    /// </summary>
    public static SpeakerLabel? ParseLowerCase(string passage) =>
        passage.Length > 0 && char.IsLower(passage[0]) && passage.Contains(':', StringComparison.Ordinal)
        && LowerLabel().Match(passage) is { Success: true } named && !IsFurniture().IsMatch(named.Groups["who"].Value)
        && Labelled(passage, named, FormOf(named.Groups["who"].Value)) is { OpensQuotation: false } label
            ? label
            : null;

    /// <summary>The label with its name in another spelling.</summary>
    public SpeakerLabel Spelt(string name)
    {
        var form = FormOf(name);
        var isPerson = form is SpeakerLabelForm.Name or SpeakerLabelForm.Capitals;
        return this with { Name = name, Form = !isPerson ? form : Post().IsMatch(name) ? SpeakerLabelForm.Role : Form };
    }

    private static SpeakerLabelForm FormOf(string who) => Role().Match(who) switch
    {
        { Success: true } role when role.Groups["ask"].Success => SpeakerLabelForm.Question,
        { Success: true } role when role.Groups["answer"].Success => SpeakerLabelForm.Answer,
        { Success: true } => SpeakerLabelForm.Role,
        _ when who is "q" => SpeakerLabelForm.Question,
        _ when who is "a" => SpeakerLabelForm.Answer,
        _ => who.Any(char.IsLower) ? SpeakerLabelForm.Name : SpeakerLabelForm.Capitals,
    };

    private static SpeakerLabel? Parse(string passage, Match match)
    {
        var who = Nickname().Replace(match.Groups["who"].Value, "");
        var form = FormOf(who);
        return IsFurniture().IsMatch(who) || IsSound().IsMatch(who) || who.Split(' ').Length > MaxNameWords
            || form == SpeakerLabelForm.Name && !NameShape().IsMatch(who)
            ? null
            : Labelled(passage, match, form);
    }

    private static SpeakerLabel? Named(string passage, int at) =>
        PrintedLabel.BeforeColon(passage, at) is { } printed ? Parse(passage, printed)
        : PrintedLabel.OverLines(passage, at) is { } broken && Post().IsMatch(OneBlank(broken.Name)) ? Parse(passage, broken)
        : null;

    private static SpeakerLabel? Parse(string passage, PrintedLabel printed)
    {
        var words = printed.Words + TimeAt(passage, printed.Words);
        var isTimed = words > printed.Words || printed.Brackets.Any(inside => HourAlone().IsMatch(inside));
        var seats = printed.Brackets.Count(inside => !HourAlone().IsMatch(inside));
        var who = OneBlank(Nickname().Replace(ScannedName.Joined(printed.Name), ""));
        if (IsFurniture().IsMatch(who))
            return null;

        var opensQuotation = !isTimed && IsQuoted(passage, words);

        var isPost = Post().IsMatch(who);
        if (isPost && seats > 0 && PersonInBrackets().Match(printed.Brackets[0]).Groups["who"] is { Success: true, Value: var holder })
            return new SpeakerLabel(holder, words, FormOf(holder)) { IsTimed = isTimed, HasBrackets = true, OpensQuotation = opensQuotation };
        if (NameBeforePost(who))
        {
            var name = printed.Name[..printed.Name.IndexOf(',', StringComparison.Ordinal)];
            return new SpeakerLabel(name, words, FormOf(name)) { IsTimed = isTimed, HasBrackets = true, OpensQuotation = opensQuotation };
        }

        var length = who.Split(' ').Length;
        var form = FormOf(who) is SpeakerLabelForm.Name or SpeakerLabelForm.Capitals && isPost && length <= MaxPostWords ? SpeakerLabelForm.Role : FormOf(who);
        var isName = form != SpeakerLabelForm.Name || NameShape().IsMatch(who) && (seats == 0 || length > 1);
        return isName && (form == SpeakerLabelForm.Role || length <= MaxNameWords)
            ? new SpeakerLabel(printed.Name, words, form) { Name = who, IsTimed = isTimed, HasBrackets = seats > 0, OpensQuotation = opensQuotation }
            : null;
    }

    /// <summary>Whether a comma and a post follow a full name: <c>ANA KOLBE, MINISTER FOR ROADS</c></summary>
    private static bool NameBeforePost(string who) =>
        who.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
        && who[..comma].Contains(' ', StringComparison.Ordinal)
        && NameShape().IsMatch(who[..comma])
        && who[(comma + 2)..] is var post
        && (Role().IsMatch(post) || Post().IsMatch(post) || post.Contains(' ', StringComparison.Ordinal) && NameShape().IsMatch(post));

    /// <summary>Where a label begins behind the number of a question, a tag or the marks of bold type: <c>Q16 Chair:</c>, <c>**Ana Kolbe:**</c></summary>
    private static int NameAt(string passage)
    {
        var at = passage[0] switch
        {
            '<' when TagEnd(passage) is { } end => end,
            'Q' when NumberEnd(passage) is { } end => end,
            '*' or '>' => 1,
            _ => 0,
        };
        while (at > 0 && at < passage.Length && (char.IsWhiteSpace(passage[at]) || passage[at] is '*' or '>'))
            at++;
        return at;
    }

    private static int? NumberEnd(string passage)
    {
        var digits = passage.AsSpan(1).IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < MaxNumberLength && char.IsWhiteSpace(passage[1 + digits]) ? 1 + digits : null;
    }

    private static int? TagEnd(string passage)
    {
        var end = passage.IndexOf('>', StringComparison.Ordinal);
        return end is > 1 and < MaxTagLength && passage.AsSpan(1, end - 1).IndexOfAnyExceptInRange('A', 'z') < 0 ? end + 1 : null;
    }

    private static int TimeAt(string passage, int at)
    {
        if (at >= passage.Length || !(passage[at] is '(' or '[' || char.IsAsciiDigit(passage[at])))
            return 0;

        var time = TimeOfTurnAlone().Match(passage[at..Math.Min(passage.Length, at + MaxTimeLength)]);
        return time.Success ? time.Length : 0;
    }

    private static bool IsQuoted(string passage, int words) => words < passage.Length && passage[words] is '"' or '“' or '\'' or '‘' or '«';

    private static string OneBlank(string name) => Blanks().Replace(name, " ");

    private static SpeakerLabel Labelled(string passage, Match match, SpeakerLabelForm form)
    {
        var (words, isTimed) = (match.Index + match.Length, match.Groups["time"].Success);
        return new SpeakerLabel(match.Groups["who"].Value, words, form) { IsTimed = isTimed, OpensQuotation = !isTimed && IsQuoted(passage, words) };
    }

    [GeneratedRegex($@"^(?<who>Q|A)\d{{0,3}}(?:[:.]\s+|\s{{2,}}|:$){TimeOfTurn}", RegexOptions.NonBacktracking)]
    private static partial Regex ShortLabel();

    /// <summary>
    /// A name with a time: <c>Ana Kolbe (00:12):</c>, <c>Ana Kolbe (00:12)</c>, <c>[00:12] Ana Kolbe:</c>, <c>[Ana Kolbe] [00:12]</c>,
    /// <c>[00:12] [Ana Kolbe]</c>, or <c>Ana Kolbe 00:12</c> on a line of its own.
    /// </summary>
    [GeneratedRegex(
        $@"^(?:(?<who>\p{{Lu}}[\p{{L}}\p{{M}}.'’-]*(?: [\p{{L}}\p{{M}}\d.'’‘“”""-]+){{0,5}})\s+(?:{TimeInBrackets}(?::\s*|\s+|$)|(?<time>{Time})\s*(?:\n|$))"
        + $@"|{TimeInBrackets}\s*(?<who>\p{{Lu}}[\p{{L}}\p{{M}}.'’-]*(?: [\p{{L}}\p{{M}}.'’-]+){{0,5}}):(?:\s+|$)"
        + $@"|(?:{NameInBrackets}\s*{TimeInBrackets}|{TimeInBrackets}\s*{NameInBrackets}):?(?:\s+|$))",
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

    [GeneratedRegex($"^{TimeOfTurn}", RegexOptions.NonBacktracking)]
    private static partial Regex TimeOfTurnAlone();

    [GeneratedRegex(@"^\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex HourAlone();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s[‘“'""]\p{L}+[’”'""]", RegexOptions.NonBacktracking)]
    private static partial Regex Nickname();

    /// <summary>The holder of a post, as printed in brackets behind it: <c>Mr. Barr</c>, <c>Ms. Ana Kolbe (Northgate, Lib.)</c>, <c>Ana Kolbe</c></summary>
    [GeneratedRegex(
        @"^(?<who>(?i:(?:the )?(?:right |rt\.? )?(?:mr|mrs|ms|miss|mx|dr|hon(?:ourable)?|sir|dame|lord|lady|baroness|senator"
        + @"|sen|deputy|prof(?:essor)?|gen(?:eral)?|col(?:onel)?|shri|smt|shrimati)(?:\.?,?\s+"
        + @"|\.+\s*))+\p{Lu}[\p{L}\p{M}.'’\s-]*\p{L}|\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,3})(?:\s*[(,].*)?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex PersonInBrackets();

    [GeneratedRegex(
        @"^(?:the )?(?:right |rt\.? )?(?:mr|mrs|ms|miss|mx|dr|hon(?:ourable)?|sir|dame|lord|lady|baroness|senator|sen|deputy"
        + @"|councillor|cllr|prof(?:essor)?|rep(?:resentative)?|shri|smt|shrimati)\.? \p{L}",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Titled();

    /// <summary>A post in a parliament or a government: <c>THE MINISTER FOR ROADS</c>, <c>Madam Deputy Speaker</c>, <c>Minister for Health</c></summary>
    [GeneratedRegex(
        @"^(?i:(?:(?:the|an?|madam|mr\.?|ms\.?|mrs\.?) )?(?:(?:temporary|acting|deputy|vice|assistant|associate|joint|second"
        + @"|senior|prime|first|chief|cabinet|parliamentary|permanent|shadow|attorney|solicitor|principal|under|hon\.?)[ -])*"
        + @"(?:speaker|chair(?:man|woman|person)?|convener|president|presiding officer|clerk|minister|secretary|general|treasurer"
        + @"|premier|leader|whip|commissioner|governor|advocate))(?:,? (?i:for|of|to|in|and|office)(?: \p{Lu}[\p{L}.'’-]*,?| and"
        + @"| of| for| the| to| in)*)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Post();

    [GeneratedRegex(
        $@"^(?<who>\p{{Ll}}[\p{{L}}\p{{M}}0-9.'’-]*(?: \p{{L}}[\p{{L}}\p{{M}}0-9.'’-]*){{0,2}}):(?:\s+|$){TimeOfTurn}",
        RegexOptions.NonBacktracking)]
    private static partial Regex LowerLabel();

    [GeneratedRegex(
        @"^(?:(?<ask>question(?:er)?|reporter|interviewer|press|journalist|audience)|(?<answer>answer|interviewee)|(?<role>moderator|host|comp[eè]re|anchor"
        + @"|caller|announcer|operator|speaker|presenter|narrator|(?:the |madam |mr\.? )?(?:vice |acting |deputy |temporary )?"
        + @"(?:chair(?:man|woman|person)?|convener|president|presiding officer|speaker(?: pro tempore)?|clerk|court)"
        + @"|(?:an? |some |several )?(?:hon(?:ou?rable|\.)?|government|opposition) (?:members?|senators?|deputy|deputies)))(?: \d+)?$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Role();

    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\(\p{L}+\)|de|la|van|von|bin|al|der)"
        + @"(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\([\p{L} ]+\)|de|la|of|van|von|bin|al|der))*(?:, \p{Lu}[\p{L}.]{1,7})*(?: \d{1,2}\p{Lu}?)?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex NameShape();

    [GeneratedRegex("^(?:laugh|applau|music|inaudible|cross-?talk|silen|pause|cheer|sound|noise)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex IsSound();

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
