namespace ArticleArchive.Articles;

/// <summary>What an editor has settled about one speaker of the archive, in <c>speakers.yml</c>.</summary>
public sealed record SpeakerRule
{
    /// <summary>The name of the speaker's page.</summary>
    public required string Name { get; init; }

    /// <summary>Other printed names that mean this speaker; may be empty.</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>Names of speakers who are somebody else, so that nobody asks again; may be empty.</summary>
    public IReadOnlyList<string> Different { get; init; } = [];

    /// <summary>The posts that the page shows, earliest first; may be empty.</summary>
    public IReadOnlyList<SpeakerTerm> Roles { get; init; } = [];

    /// <summary>Where the rule is limited to articles: their slugs; else empty.</summary>
    public IReadOnlyList<ArticleSlug> In { get; init; } = [];

    /// <summary>Where the rule is limited to appearances with a printed role: the roles; else empty.</summary>
    public IReadOnlyList<string> As { get; init; } = [];
}
