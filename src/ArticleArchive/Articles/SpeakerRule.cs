namespace ArticleArchive.Articles;

/// <summary>An editor's decisions about one speaker of the archive, from <c>speakers.yml</c>.</summary>
public sealed record SpeakerRule
{
    /// <summary>The name of the speaker's page.</summary>
    public required string Name { get; init; }

    /// <summary>Other printed names that mean this speaker; may be empty.</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>Names of other speakers who are not this one, so that they are not suggested again; may be empty.</summary>
    public IReadOnlyList<string> Different { get; init; } = [];

    /// <summary>The posts that the page shows, earliest first; may be empty.</summary>
    public IReadOnlyList<SpeakerTerm> Roles { get; init; } = [];

    /// <summary>Slugs of the articles that the rule is limited to; empty when it applies to all.</summary>
    public IReadOnlyList<ArticleSlug> In { get; init; } = [];

    /// <summary>Printed roles that the rule is limited to; empty when it applies to all appearances.</summary>
    public IReadOnlyList<string> As { get; init; } = [];
}
