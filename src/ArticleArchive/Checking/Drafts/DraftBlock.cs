namespace ArticleArchive.Checking.Drafts;

/// <summary>A paragraph of a draft: its words without markup, and their places in the file.</summary>
/// <param name="Kind">The kind of paragraph.</param>
/// <param name="Text">The words.</param>
/// <param name="Anchors">
/// The UTF-16 units of the text whose places are known, in order; the units after an anchor follow it on the same line. Never empty.
/// </param>
public sealed record DraftBlock(PassageKind Kind, string Text, IReadOnlyList<DraftAnchor> Anchors)
{
    internal PassageText AsPassage => new(Kind, Text);

    /// <summary>The place in the file of a unit of the text.</summary>
    public DraftPlace PlaceOf(int at)
    {
        var (low, high) = (0, Anchors.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Anchors[middle].At <= at)
                low = middle;
            else
                high = middle - 1;
        }

        return Anchors[low].Place with { Column = Anchors[low].Place.Column + at - Anchors[low].At };
    }
}

/// <summary>The known place of one unit of a text.</summary>
/// <param name="At">The unit, from 0.</param>
/// <param name="Place">Its place in the file.</param>
public readonly record struct DraftAnchor(int At, DraftPlace Place);
