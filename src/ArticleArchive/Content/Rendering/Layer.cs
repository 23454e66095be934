namespace ArticleArchive.Content.Rendering;

/// <summary>Stretches of a passage's text that are wrapped in an element, in pieces where markup is in the way.</summary>
/// <param name="stretches">In the order of the text. Where two overlap, the later one begins after the earlier.</param>
internal sealed class Layer(IReadOnlyList<LayerStretch> stretches)
{
    private int _next;
    private int _begun = -1;

    /// <summary>Marks nothing.</summary>
    public static Layer Empty => new([]);

    /// <summary>The stretch whose piece is open; null when none is.</summary>
    public LayerStretch? Open { get; private set; }

    /// <summary>The stretch that covers a position; null when none does. Positions are asked in ascending order.</summary>
    public LayerStretch? At(int position)
    {
        while (_next < stretches.Count && stretches[_next].End <= position)
            _next++;
        return _next < stretches.Count && stretches[_next].Start <= position ? stretches[_next] : null;
    }

    /// <summary>The first position after <paramref name="position"/> at which another stretch, or none, begins.</summary>
    public int NextChange(int position)
    {
        if (At(position) is { } stretch)
            return stretch.End;
        return _next < stretches.Count ? stretches[_next].Start : int.MaxValue;
    }

    /// <summary>Opens a piece of the stretch that covers a position, and says its tag; empty when none does.</summary>
    public string Begin(int position)
    {
        Open = At(position);
        if (Open is null)
            return "";

        var first = _begun != _next;
        _begun = _next;
        return first ? Open.FirstTag : Open.LaterTag;
    }

    /// <summary>Closes the piece that is open, and says its tag; empty when none is.</summary>
    public string End()
    {
        var tag = Open?.ClosingTag ?? "";
        Open = null;
        return tag;
    }
}
