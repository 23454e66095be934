namespace ArticleArchive.Checking.Matching;

/// <summary>The places of the pieces of a quotation in one row, each word for word.</summary>
/// <param name="Row">The row.</param>
/// <param name="Parts">The first and last word of each piece.</param>
internal sealed record Placement(SourceRow Row, IReadOnlyList<(int First, int Last)> Parts)
{
    private const int MaxStarts = 50;

    /// <summary>The number of words left out between the pieces; pieces out of order have none between them.</summary>
    public int LeftOut => Gaps.Sum(gap => Math.Max(0, gap.Last - gap.First + 1));

    /// <summary>Whether every piece comes after the one before.</summary>
    public bool IsInOrder => Parts.Zip(Parts.Skip(1)).All(pair => pair.First.Last < pair.Second.First);

    /// <summary>The first and last word between each piece and the next; the last is before the first when there are none.</summary>
    public IEnumerable<(int First, int Last)> Gaps => Parts.Zip(Parts.Skip(1), (one, next) => (one.Last + 1, next.First - 1));

    /// <summary>The pieces, merged where nothing is left out between them.</summary>
    public IReadOnlyList<(int First, int Last)> Whole
    {
        get
        {
            var whole = new List<(int First, int Last)>();
            foreach (var part in Parts)
            {
                if (whole.Count > 0 && whole[^1].Last + 1 == part.First)
                    whole[^1] = (whole[^1].First, part.Last);
                else
                    whole.Add(part);
            }

            return whole;
        }
    }

    /// <summary>The words of all pieces.</summary>
    public IEnumerable<PassageSpan> Spans => Parts.OrderBy(part => part.First).SelectMany(part => Row.Stream.Spans(part.First, part.Last));

    /// <summary>All placements of the pieces in a row; for several pieces, only the closest.</summary>
    public static IEnumerable<Placement> All(GivenQuotation given, SourceRow row)
    {
        if (given.Parts.Count > 1)
            return (InOrder(given, row) ?? InAnyOrder(given, row)) is { } only ? [only] : [];

        var found = new List<Placement>();
        for (var at = row.Find(given.Parts[0].Words, 0); at >= 0 && found.Count < MaxStarts; at = row.Find(given.Parts[0].Words, at + 1))
            found.Add(new Placement(row, [(at, at + given.Parts[0].Words.Count - 1)]));
        return found;
    }

    /// <summary>The pieces in order and as close together as possible; null when they are not in order in the row.</summary>
    public static Placement? InOrder(GivenQuotation given, SourceRow row)
    {
        var best = default(Placement);
        var start = row.Find(given.Parts[0].Words, 0);
        for (var tries = 0; start >= 0 && tries < MaxStarts; tries++)
        {
            if (From(given, row, start) is not { } placement)
                break;
            if (best is null || placement.LeftOut < best.LeftOut)
                best = placement;
            start = row.Find(given.Parts[0].Words, start + 1);
        }

        return best;
    }

    /// <summary>The pieces in any order; null when one is missing.</summary>
    public static Placement? InAnyOrder(GivenQuotation given, SourceRow row)
    {
        var parts = given.Parts.Select(part => (First: row.Find(part.Words, 0), Count: part.Words.Count)).ToList();
        return parts.TrueForAll(part => part.First >= 0) ? new Placement(row, [.. parts.Select(part => (part.First, part.First + part.Count - 1))]) : null;
    }

    private static Placement? From(GivenQuotation given, SourceRow row, int start)
    {
        var parts = new List<(int, int)>();
        var at = start;
        foreach (var part in given.Parts)
        {
            var found = row.Find(part.Words, at);
            if (found < 0)
                return null;

            at = found + part.Words.Count;
            parts.Add((found, at - 1));
        }

        return new Placement(row, parts);
    }
}
