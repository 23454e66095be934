namespace ArticleArchive.Articles;

/// <summary>Decides whether lines or passages that open with speakers' labels are a transcript.</summary>
internal static class SpeakerLabels
{
    private const int MinLabels = 3;
    private const int MaxLineLength = 120;

    /// <summary>The label that opens each piece, or null where there is none; empty when the pieces are not a transcript.</summary>
    /// <param name="pieces">Lines or passages; an empty one opens with no label.</param>
    public static IReadOnlyList<SpeakerLabel?> Read(IReadOnlyList<string> pieces)
    {
        var labels = ReadTranscript(pieces);
        return AreTranscript(labels, pieces) ? labels : [];
    }

    /// <summary>The label that each piece of a transcript opens with, null where it opens with none.</summary>
    /// <param name="pieces">Lines or passages of a text that is known to be a transcript.</param>
    public static SpeakerLabel?[] ReadTranscript(IReadOnlyList<string> pieces)
    {
        var labels = WithoutReports([.. pieces.Select(SpeakerLabel.Parse)]);
        return ScannedName.Unify(LowerCase(labels, pieces) ?? Alone(labels, pieces) ?? labels);
    }

    /// <summary>
    /// The label of a post or of a member's seat that is broken over two lines, such as <c>THE MINISTER FOR ROADS AND\nHARBOURS:</c>; null when there is none.
    /// </summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="next">The line below.</param>
    public static SpeakerLabel? OverLines(string line, string next) =>
        line.Length <= MaxLineLength && next.Contains(':', StringComparison.Ordinal) && !line.Contains(':', StringComparison.Ordinal)
        && SpeakerLabel.Parse($"{line}\n{next}") is { } label && label.Words > line.Length + 1 && (label.HasBrackets || label.Form == SpeakerLabelForm.Role)
            ? label
            : null;

    /// <summary>The labels without those before quoted words, unless the same speaker has others: <c>Barr: "We hold it."</c> is a report, too.</summary>
    private static SpeakerLabel?[] WithoutReports(SpeakerLabel?[] labels)
    {
        if (!Array.Exists(labels, label => label is { OpensQuotation: true }))
            return labels;

        var speakers = labels.Where(label => label is { OpensQuotation: false }).Select(label => label!.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. labels.Select(label => label is { OpensQuotation: true } && !speakers.Contains(label.Name) ? null : label)];
    }

    /// <summary>
    /// The labels together with those that stand on a line of their own without a colon, if at least three of these have words below them; otherwise null.
    /// Lines of names below each other are a list of members. Where other labels have colons, only names with a seat, party or post in brackets are added.
    /// </summary>
    private static SpeakerLabel?[]? Alone(SpeakerLabel?[] labels, IReadOnlyList<string> pieces)
    {
        var hasOthers = labels.Count(label => label is not null) >= MinLabels;
        var alone = pieces.Select(SpeakerLabel.Alone).ToArray();
        var found = 0;
        SpeakerLabel? below = null;
        var isBelow = false;
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            if (pieces[i].Length == 0)
                continue;
            var (own, isOfLine) = (alone[i], alone[i] is { } line && line.Words == pieces[i].Length);
            if (own is not null && (labels[i] is not null || hasOthers && !own.HasBrackets || isOfLine && (!isBelow || below is not null)))
                alone[i] = null;
            found += alone[i] is null ? 0 : 1;
            (below, isBelow) = (own ?? labels[i], true);
        }

        return found >= (hasOthers ? 1 : MinLabels) ? [.. labels.Zip(alone, (label, own) => label ?? own)] : null;
    }

    /// <summary>
    /// The labels together with those in lower case, <c>ana:</c>, if at least two of these occur more than once and they open at least a third of the pieces;
    /// otherwise null, because any words can come before a colon.
    /// </summary>
    private static SpeakerLabel?[]? LowerCase(SpeakerLabel?[] labels, IReadOnlyList<string> pieces)
    {
        var lower = pieces.Select(SpeakerLabel.ParseLowerCase).ToArray();
        var speakers = lower.OfType<SpeakerLabel>().GroupBy(label => label.Text, StringComparer.Ordinal);
        var again = speakers.Where(speaker => speaker.Count() > 1).Select(speaker => speaker.Key).ToHashSet(StringComparer.Ordinal);
        return again.Count > 1 && lower.Count(label => label is not null && again.Contains(label.Text)) * 3 >= pieces.Count(piece => piece.Length > 0)
            ? [.. labels.Zip(lower, (upper, own) => upper ?? (own is not null && again.Contains(own.Text) ? own : null))]
            : null;
    }

    /// <summary>
    /// A transcript has three labels or more and two speakers; and either somebody is labelled as asking or answering, or labels have times or brackets and
    /// somebody speaks again, or two speak again and there is a question.
    /// </summary>
    private static bool AreTranscript(SpeakerLabel?[] labels, IReadOnlyList<string> pieces)
    {
        var found = labels.OfType<SpeakerLabel>().ToList();
        var speakers = found.GroupBy(label => string.Concat(label.Name.Where(c => !char.IsWhiteSpace(c))), StringComparer.OrdinalIgnoreCase).ToList();
        return found.Count >= MinLabels
            && speakers.Count > 1
            && (found.Exists(label => label.Form is SpeakerLabelForm.Question or SpeakerLabelForm.Answer)
            || (found.Count(label => label.IsTimed) >= MinLabels || found.Count(label => label.HasBrackets) >= MinLabels) && found.Count > speakers.Count
            || speakers.Count(speaker => speaker.Count() > 1) > 1
                && pieces.Skip(Array.FindIndex(labels, label => label is not null)).Any(piece => piece.Contains('?', StringComparison.Ordinal)));
    }
}
