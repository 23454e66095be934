namespace ArticleArchive.Content.Layouts;

/// <summary>Cuts the lines of a body into paragraphs, by a layout already decided.</summary>
/// <param name="layout">What separates paragraphs; in a transcript, what separates them within a turn.</param>
/// <param name="evidence">The counts for the body: its width and its indent.</param>
/// <param name="labels">The label at the start of each line of the body; empty when the text is not a transcript.</param>
internal sealed class ParagraphCutter(TextLayout layout, LineEvidence evidence, IReadOnlyList<SpeakerLabel?> labels)
{
    // Far longer than any line broken at a fixed width, so its end was intended.
    private const int LongLine = 200;

    /// <summary>True when the metadata gives the layout, which then applies whatever the words are.</summary>
    public bool IsGiven { get; init; }

    /// <summary>True when only blank lines separate paragraphs, so that lines without one between them belong together.</summary>
    public bool JoinsLines => layout is TextLayout.ByBlankLine or TextLayout.ByGap or TextLayout.ByTag;

    /// <summary>The paragraphs, each with the words of its lines.</summary>
    public IReadOnlyList<string> Cut(IReadOnlyList<StoredLine> body)
    {
        var paragraphs = new List<string>();
        var first = 0;
        for (var i = 1; i <= body.Count; i++)
        {
            if (i < body.Count && !Begins(body, i))
                continue;
            paragraphs.Add(string.Join('\n', body.Skip(first).Take(i - first).Select(line => line.Text)));
            first = i;
        }

        return paragraphs;
    }

    private bool Begins(IReadOnlyList<StoredLine> body, int i)
    {
        var (before, line) = (body[i - 1], body[i]);
        if (labels.Count > 0 && (labels[i] is not null || SpeakerLabel.IsNote(line.Text)))
            return true;
        if (labels.Count > 0 && labels[i - 1] is { } broken && broken.Words > before.Text.Length)
            return false;

        return layout switch
        {
            TextLayout.OneLine => false,
            TextLayout.ByLine => IsGiven || line.Gap > 0 || !Continues(before, line),
            TextLayout.ByIndent => line.Gap > 0 || line.Indent >= evidence.Indent,
            TextLayout.Wrapped =>
                line.Gap > 0 || (evidence.IsShort(before, line) && LineShape.EndsSentence(before.Text) && !LineShape.ContinuesSentence(line.Text)),
            _ => line.Gap > 0 || (before.Text.Length >= LongLine && !Continues(before, line)),
        };
    }

    private static bool Continues(StoredLine before, StoredLine line) => LineShape.ContinuesSentence(line.Text) && !LineShape.EndsSentence(before.Text);
}
