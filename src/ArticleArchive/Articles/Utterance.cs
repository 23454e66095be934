namespace ArticleArchive.Articles;

/// <summary>
/// One continuous statement by one speaker; its attribution may interrupt it, and it may run over several passages.
/// </summary>
public sealed record Utterance
{
    /// <summary>Its parts in the order of the text; never empty.</summary>
    public required IReadOnlyList<Quotation> Quotations { get; init; }

    /// <summary>The speaker; null when the text does not say.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>The name of the rule that decided, or why nobody is named: short, lower case, for readers.</summary>
    public required string Rule { get; init; }
}
