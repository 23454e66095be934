namespace ArticleArchive.Web.Linking;

/// <summary>A passage, or a run of passages, as addresses name them: <c>k7f3q</c>, <c>k7f3q..m2r4t</c>.</summary>
/// <param name="First">The first passage.</param>
/// <param name="Last">The last passage; the same as the first for a single passage.</param>
internal readonly record struct PassageRange(PassageId First, PassageId Last)
{
    private const string Separator = "..";

    /// <summary>Reads a range.</summary>
    /// <returns>False when <paramref name="text"/> names no passages.</returns>
    public static bool TryParse(string text, out PassageRange range)
    {
        var parts = text.Split(Separator, 2);
        var isRange = PassageId.TryParse(parts[0], out var first) & PassageId.TryParse(parts[^1], out var last);
        range = new PassageRange(first, last);
        return isRange;
    }

    /// <inheritdoc/>
    public override string ToString() => First == Last ? First.Value : First.Value + Separator + Last.Value;
}
