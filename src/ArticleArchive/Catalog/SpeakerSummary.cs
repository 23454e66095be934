using System.Text.Json.Serialization;

namespace ArticleArchive.Catalog;

/// <summary>A speaker who is quoted in the archive.</summary>
public sealed record SpeakerSummary
{
    /// <summary>The name in addresses: <c>steve-warren</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>The full name without rank or title.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a body, such as a ministry or a company, rather than a person.</summary>
    public bool IsBody { get; init; }

    /// <summary>
    /// The first letter of a person's last name or of a body's name without its article, as a capital without its accent; any other first character as it is.
    /// </summary>
    [JsonIgnore]
    public string Letter => (IsBody ? SpeakerName.OfBody(Name) : SpeakerName.Last(SpeakerName.Fold(Name))) is { Length: > 0 } sorted
        ? char.ConvertFromUtf32(char.ConvertToUtf32(sorted, 0)).ToUpperInvariant()
        : "";

    /// <summary>Ranks, titles and posts as printed, most frequent first; may be empty.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The number of statements.</summary>
    public required long Utterances { get; init; }

    /// <summary>The number of articles with a statement.</summary>
    public required long Articles { get; init; }

    /// <summary>Date of the earliest dated article with a statement; null when all are undated.</summary>
    public ArticleDate? First { get; init; }

    /// <summary>Date of the latest dated article with a statement; null when all are undated.</summary>
    public ArticleDate? Last { get; init; }

    /// <summary>The posts that an editor has given, earliest first; may be empty.</summary>
    public IReadOnlyList<SpeakerTerm> Terms { get; init; } = [];

    /// <summary>Names of speakers who are somebody else, according to an editor; may be empty.</summary>
    public IReadOnlyList<string> Different { get; init; } = [];

    /// <summary>
    /// The parts of the page, when the printed roles do not show that everybody with this name is one person; two parts may still be the same person. Empty for
    /// one person.
    /// </summary>
    public IReadOnlyList<SpeakerPart> Parts { get; init; } = [];
}
