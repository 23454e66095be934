namespace ArticleArchive.Web.Measures;

/// <summary>What the values of an instrument mean.</summary>
internal enum MeasureKind
{
    /// <summary>Each value stands by itself; they are counted by size.</summary>
    Histogram,

    /// <summary>Each value is added.</summary>
    Counter,

    /// <summary>Each value is the sum so far, which only grows.</summary>
    ObservedCounter,

    /// <summary>Each value is added, and may be negative.</summary>
    UpDown,

    /// <summary>Each value takes the place of the last.</summary>
    Gauge,
}
