namespace ArticleArchive.Content.Rendering;

/// <summary>Stretches of a passage's text that are wrapped in an element, in several pieces where other markup intervenes.</summary>
/// <param name="stretches">The stretches, in the order of the text. If two overlap, the later one begins after the earlier ends.</param>
internal sealed class Layer(IReadOnlyList<LayerStretch> stretches)
{
    private int _next;
    private int _begun = -1;

    /// <summary>Marks nothing.</summary>
    public static Layer Empty => new([]);

    /// <summary>The stretch whose piece is open; null for none.</summary>
    public LayerStretch? Open { get; private set; }

    /// <summary>The stretch that covers a position; null for none. Positions must be asked for in ascending order.</summary>
    public LayerStretch? At(int position)
    {
        while (_next < stretches.Count && stretches[_next].End <= position)
            _next++;
        return _next < stretches.Count && stretches[_next].Start <= position ? stretches[_next] : null;
    }

    /// <summary>The next position after <paramref name="position"/> at which a stretch begins or ends.</summary>
    public int NextChange(int position)
    {
        if (At(position) is { } stretch)
            return stretch.End;
        return _next < stretches.Count ? stretches[_next].Start : int.MaxValue;
    }

    /// <summary>Opens a piece of the stretch that covers a position, and returns its tag; empty when there is none.</summary>
    public string Begin(int position)
    {
        Open = At(position);
        if (Open is null)
            return "";

        var first = _begun != _next;
        _begun = _next;
        return first ? Open.FirstTag : Open.LaterTag;
    }

    /// <summary>Closes the open piece, and returns its tag; empty when none is open.</summary>
    public string End()
    {
        var tag = Open?.ClosingTag ?? "";
        Open = null;
        return tag;
    }
}
