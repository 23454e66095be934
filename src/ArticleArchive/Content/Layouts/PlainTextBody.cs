namespace ArticleArchive.Content.Layouts;

/// <summary>A plain text divided into headline and paragraphs. None of it is markup.</summary>
internal sealed record PlainTextBody
{
    /// <summary>How its paragraphs were identified.</summary>
    public required LayoutRule Layout { get; init; }

    /// <summary>The lines above the body.</summary>
    public required TextHead Head { get; init; }

    /// <summary>The paragraphs before the headline: slug lines and notices.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>The headline, as stored; null when no line can be one.</summary>
    public string? Headline { get; init; }

    /// <summary>The paragraphs below the headline, with line breaks between the lines of one paragraph.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>The tags that separated paragraphs, one entry for each line that had some; they are not among the words.</summary>
    public IReadOnlyList<FurnitureLine> Tags { get; init; } = [];

    /// <summary>True when the text has no words.</summary>
    public bool IsEmpty => Headline is null && Above.Count == 0 && Paragraphs.Count == 0;

    /// <summary>Reads the text of an article again, with the layout that its metadata gives or by the same rules.</summary>
    public static PlainTextBody From(Article article) =>
        Read(
            article.File.Text,
            article.Furniture,
            article.Layout is { IsGiven: true } given ? given.Layout : null,
            article.Metadata.Derived.Contains("title") ? null : article.Title);

    /// <summary>Reads a text. Time is linear in its length.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="leftOut">The lines to leave out.</param>
    /// <param name="given">The layout given by the metadata; null to find it.</param>
    /// <param name="title">The title given by the metadata; null to find it.</param>
    public static PlainTextBody Read(string text, IReadOnlyList<FurnitureLine> leftOut, TextLayout? given, string? title)
    {
        var stored = StoredLines.Split(text, leftOut.Where(line => !ParagraphTags.AreAll(line)).Select(line => line.Line).ToHashSet());
        var isTagged = given is null or TextLayout.ByTag && ParagraphTags.Separate(text, stored);
        var parts = isTagged ? ParagraphTags.Cut(stored) : given is null or TextLayout.ByGap ? WideGaps.Cut(stored) : stored;
        var lines = isTagged ? parts : LineSpacing.Closed(parts);
        FurnitureLine[] tags = isTagged ? [.. ParagraphTags.Find(stored)] : [];
        if (lines.Count == 1 && given is null)
            return Alone(lines[0]) with { Tags = tags };

        string[] words = [.. lines.Select(line => line.Text)];
        string[] pieces = [.. lines.Select((_, i) => Piece(lines, i))];
        var labels = given is TextLayout.Transcript ? SpeakerLabels.ReadTranscript(pieces) : given is null ? SpeakerLabels.Read(pieces) : [];
        var head = HeadReader.Read(lines, labels, title);
        StoredLine[] body = [.. lines.Skip(head.Body)];
        var evidence = LineEvidence.From(body);
        var (found, reason) = isTagged ? (TextLayout.ByTag, "tags <p> separate the paragraphs")
            : parts.Count > stored.Count * 3 / 2 ? (TextLayout.ByGap, $"{Lines(stored.Count)} with wide gaps")
            : LayoutRules.Decide(evidence);
        var layout = labels.Count > 0 ? TextLayout.Transcript : given ?? found;
        var cutter = new ParagraphCutter(given is { } settled and not TextLayout.Transcript ? settled : found, evidence, [.. labels.Skip(head.Body)])
        {
            IsGiven = given is not null,
        };
        return new PlainTextBody
        {
            Layout = given is null
                ? new LayoutRule(layout, labels.Count > 0 ? Labelled(labels) : reason, IsGiven: false)
                : new LayoutRule(given.Value, "given by the metadata", IsGiven: true),
            Head = head,
            Tags = tags,
            Above = AboveBody([.. lines.Take(head.Headline ?? head.Body)], cutter.JoinsLines),
            Headline = head.Headline is { } first ? string.Join('\n', words[first..(first + head.HeadlineLines)]) : null,
            Paragraphs =
            [
                .. head.Headline is { } at ? AboveBody([.. lines.Take(head.Body).Skip(at + head.HeadlineLines)], cutter.JoinsLines) : [],
                .. cutter.Cut(body),
            ],
        };
    }

    /// <summary>The words of a line; where a speaker's label is broken over two lines, those of both, and the second line then has none.</summary>
    private static string Piece(IReadOnlyList<StoredLine> lines, int i) =>
        BreaksLabel(lines, i) ? $"{lines[i].Text}\n{lines[i + 1].Text}" : i > 0 && BreaksLabel(lines, i - 1) ? "" : lines[i].Text;

    private static bool BreaksLabel(IReadOnlyList<StoredLine> lines, int i) =>
        i + 1 < lines.Count && lines[i + 1].Gap == 0
        && (i == 0 || lines[i].Gap > 0 || LineShape.EndsSentence(lines[i - 1].Text))
        && SpeakerLabels.OverLines(lines[i].Text, lines[i + 1].Text) is not null;

    private static PlainTextBody Alone(StoredLine line)
    {
        var filed = FiledFrom.Parse(line.Text);
        return new PlainTextBody
        {
            Layout = new LayoutRule(TextLayout.OneLine, "the file has one line", IsGiven: false),
            Head = new TextHead { Dateline = filed?.Place, Agency = filed?.Agency, Date = filed?.Date },
            Paragraphs = [line.Text],
        };
    }

    /// <summary>Lines above the body as paragraphs; where blank lines separate paragraphs, adjacent lines form one.</summary>
    private static List<string> AboveBody(IReadOnlyList<StoredLine> lines, bool joinsLines)
    {
        var paragraphs = new List<string>();
        foreach (var line in lines)
        {
            if (joinsLines && paragraphs.Count > 0 && line.Gap == 0)
                paragraphs[^1] = $"{paragraphs[^1]}\n{line.Text}";
            else
                paragraphs.Add(line.Text);
        }

        return paragraphs;
    }

    private static string Lines(int count) => count == 1 ? "the only line" : FormattableString.Invariant($"{count} lines");

    private static string Labelled(IReadOnlyList<SpeakerLabel?> labels) =>
        FormattableString.Invariant($"{labels.Count(label => label is not null)} lines open with the label of a speaker");
}
