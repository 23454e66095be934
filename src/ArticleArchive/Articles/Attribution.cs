namespace ArticleArchive.Articles;

/// <summary>The speaker of a statement, and the words of the text that say so.</summary>
public sealed record Attribution
{
    /// <summary>The speaker's name as fully as the article gives it, without rank or title: <c>Steve Warren</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Rank, title or post as printed: <c>Colonel</c>. Null when the text gives none.</summary>
    public string? Role { get; init; }

    /// <summary>The mention of the speaker that the rule relies on (<c>he</c>, <c>Col Warren</c>). Null when the front matter alone decides.</summary>
    public PassageSpan? Mention { get; init; }

    /// <summary>The words that attribute the speech (<c>said</c>, <c>according to</c>). Null when the text has none.</summary>
    public PassageSpan? Cue { get; init; }

    /// <summary>
    /// True when <see cref="Name"/> names a person or body that can be recognised in another article; false for <c>a spokesman</c> or <c>he</c>.
    /// </summary>
    public required bool Named { get; init; }

    /// <summary>
    /// Who without a name spoke for the body, or what gave its words: <c>a spokesman</c> in <c>a Foreign Office spokesman said</c>, <c>a statement</c>. Null
    /// when the body or a person speaks directly.
    /// </summary>
    public string? Through { get; init; }

    /// <summary>Who relayed the words, as printed: <c>Interfax</c> in <c>Lopez said, Interfax reported</c>. Null when the text names nobody.</summary>
    public string? Channel { get; init; }

    /// <summary>True for a body that is known by this name everywhere: <c>NATO</c>, <c>the Foreign Ministry</c>.</summary>
    public bool IsBody { get; init; }

    /// <summary>Whom the printed surname may mean when two people in the article share it: <c>Owen Smythe or Chloe Smythe</c>. Null when it is clear.</summary>
    public string? MayBe { get; init; }

    /// <summary>
    /// The share of hand-checked cases in which the deciding rule was right, from 0 to 1; see <c>AttributionAccuracy</c>. Null when the front matter
    /// decides.
    /// </summary>
    public double? Confidence { get; init; }
}
