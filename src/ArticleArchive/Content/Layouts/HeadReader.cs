namespace ArticleArchive.Content.Layouts;

/// <summary>Reads the lines above the body of a plain text: slug lines, headline, byline and date line, and the dateline that opens the body.</summary>
internal static class HeadReader
{
    private const int MaxLines = 12;
    private const int MaxHeadlineLines = 3;

    private const int MaxNameLength = 40;

    private const int MaxLinesToDate = 25;
    private const int MaxLineLength = 100;
    private const int MaxSalutationLength = 60;

    // A shorter line is never broken at a fixed width.
    private const int MinBrokenLength = 30;

    /// <summary>Reads the head.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="labels">The label at the start of each line; empty when the text is not a transcript.</param>
    /// <param name="title">The title that the metadata gives; null when it gives none.</param>
    public static TextHead Read(IReadOnlyList<StoredLine> lines, IReadOnlyList<SpeakerLabel?> labels, string? title) =>
        Read(lines, labels, PageTitle.HeadlineBelow(lines) is { } headline ? BelowMenus(lines, headline) : new TextHead(), title);

    /// <summary>Reads the lines below a headline that is known.</summary>
    /// <param name="headline">The headline, on one line.</param>
    /// <param name="paragraphs">The paragraphs below it.</param>
    public static TextHead Below(string headline, IEnumerable<string> paragraphs) =>
        Read(
            StoredLines.Split(string.Join("\n\n", [headline, .. paragraphs]), new HashSet<int>()),
            [],
            new TextHead { Headline = 0, HeadlineLines = 1 },
            headline);

    private static TextHead Read(IReadOnlyList<StoredLine> lines, IReadOnlyList<SpeakerLabel?> labels, TextHead head, string? title)
    {
        var first = head.Headline + 1 ?? 0;
        var i = first;
        while (i < Math.Min(lines.Count, first + MaxLines) && !(labels.Count > 0 && labels[i] is not null))
        {
            if (FiledFrom.Parse(lines[i].Text) is { } filed && (filed.IsSure || IsLead(lines, i)))
                return head with { Body = i, Dateline = filed.Place, Agency = filed.Agency, Date = head.Date ?? filed.Date };
            if (Part(head, lines, i, title) is not { } next)
                break;
            i += Math.Max(1, next.HeadlineLines - head.HeadlineLines);
            head = next;
        }

        return head with { Body = i, Date = head.Date ?? DateBelow(lines, i) ?? DateInHeadline(head, lines) };
    }

    private static ArticleDate? DateInHeadline(TextHead head, IReadOnlyList<StoredLine> lines) =>
        head.Headline is { } first ? PrintedDate.Closing(lines[first + head.HeadlineLines - 1].Text) : null;

    /// <summary>
    /// The date on a line of its own a little further down, if only short lines, titles and names of speakers come before it; null when there is none, or more
    /// than one.
    /// </summary>
    private static ArticleDate? DateBelow(IReadOnlyList<StoredLine> lines, int from)
    {
        var dates = lines.Skip(from).Take(Math.Max(0, MaxLinesToDate - from))
            .TakeWhile(line => line.Text.Length <= MaxLineLength && !(line.Text.Length > MaxSalutationLength && LineShape.EndsSentence(line.Text)))
            .Select(line => PrintedDate.Parse(line.Text))
            .OfType<ArticleDate>()
            .DistinctBy(date => date.Edtf)
            .Take(2)
            .ToList();
        return dates is [var only] ? only : null;
    }

    private static TextHead BelowMenus(IReadOnlyList<StoredLine> lines, int headline) => new()
    {
        Headline = headline,
        HeadlineLines = 1,
        Date = lines.Take(headline).Select(line => PrintedDate.Parse(line.Text)).FirstOrDefault(date => date is not null),
    };

    /// <summary>The head extended by a line; null when the body begins there.</summary>
    private static TextHead? Part(TextHead head, IReadOnlyList<StoredLine> lines, int i, string? title)
    {
        var line = lines[i].Text;
        if (HeadLines.IsNotice(line) || head.Headline is null && IsLetterhead(lines, i))
            return head;
        var isLabelled = i > 0 && line.Length <= MaxNameLength && HeadLines.IsBylineLabel(lines[i - 1].Text);
        if (head.Bylines.Count == 0 && HeadLines.Byline(isLabelled ? $"By {line}" : line) is { Count: > 0 } names)
            return head with { Bylines = names };
        if (isLabelled)
            return head;
        if (head.Date is null && PrintedDate.Parse(line) is { } date)
            return head with { Date = date };
        if (head.Headline is not null)
            return null;
        if (HeadLines.IsMark(line))
            return head;
        if ((title is not null || head.Bylines.Count > 0) && line != title && HeadLines.IsSentence(line))
            return null;

        var count = HeadlineAt(lines, i);
        return count == 0 ? null : head with { Headline = i, HeadlineLines = count };
    }

    /// <summary>Whether a line is the name of a member of a parliament above a press release, a post below it, or part of a post between two.</summary>
    private static bool IsLetterhead(IReadOnlyList<StoredLine> lines, int i) =>
        HeadLines.IsMember(lines[i].Text)
        || i > 0
            && (HeadLines.IsPost(lines[i].Text) || i + 1 < lines.Count && HeadLines.IsPost(lines[i + 1].Text) && !lines[i].Text.Any(char.IsLower))
            && IsLetterhead(lines, i - 1);

    /// <summary>The number of lines in the headline that begins at a line; 0 when there is none.</summary>
    private static int HeadlineAt(IReadOnlyList<StoredLine> lines, int first)
    {
        if (!HeadLines.IsHeadline(lines[first].Text))
            return 0;

        var end = first + 1;
        while (end < lines.Count && lines[first].Text.Length >= MinBrokenLength && RunsOn(lines[end - 1], lines[end]))
            end++;
        if (end == first + 1)
            return 1;

        var words = string.Join(' ', lines.Skip(first).Take(Math.Min(end - first, MaxHeadlineLines)).Select(line => line.Text));
        var standsAlone = end == lines.Count || lines[end].Gap > 0;
        return standsAlone && end - first <= MaxHeadlineLines && !words.EndsWith('.') && HeadLines.IsHeadline(words) ? end - first : 0;
    }

    /// <summary>True when the line begins a paragraph, and is not a headline in two parts such as <c>ANALYSIS - Army keeps bridge</c>.</summary>
    private static bool IsLead(IReadOnlyList<StoredLine> lines, int i) =>
        LineShape.EndsSentence(lines[i].Text) || (i + 1 < lines.Count && RunsOn(lines[i], lines[i + 1]));

    private static bool RunsOn(StoredLine before, StoredLine line) =>
        line.Gap == 0 && LineShape.ContinuesSentence(line.Text) && !LineShape.EndsSentence(before.Text) && HeadLines.Byline(line.Text).Count == 0;
}
