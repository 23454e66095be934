using System.Text.Json.Serialization;
using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>Somebody who is quoted in the archive.</summary>
public sealed record SpeakerSummary
{
    /// <summary>The name in addresses: <c>steve-warren</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>The full name without rank or title.</summary>
    public required string Name { get; init; }

    /// <summary>The capital that the last name begins with, without its accent; the sign itself where that is not a letter.</summary>
    [JsonIgnore]
    public string Letter => SpeakerName.Last(SpeakerName.Fold(Name)) is { Length: > 0 } last ? char.ConvertFromUtf32(char.ConvertToUtf32(last, 0)).ToUpperInvariant() : "";

    /// <summary>Ranks, titles and posts as printed, most frequent first; may be empty.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Statements.</summary>
    public required long Utterances { get; init; }

    /// <summary>Articles with a statement.</summary>
    public required long Articles { get; init; }

    /// <summary>Date of the earliest dated article with a statement; null when all are undated.</summary>
    public ArticleDate? First { get; init; }

    /// <summary>Date of the latest dated article with a statement; null when all are undated.</summary>
    public ArticleDate? Last { get; init; }

    /// <summary>The posts that an editor has settled, earliest first; may be empty.</summary>
    public IReadOnlyList<SpeakerTerm> Terms { get; init; } = [];

    /// <summary>Names of speakers whom an editor has settled to be somebody else; may be empty.</summary>
    public IReadOnlyList<string> Different { get; init; } = [];

    /// <summary>
    /// Who of this name appears, when the printed roles do not show that all is one person: a part for each, which may be one person. Empty for one person.
    /// </summary>
    public IReadOnlyList<SpeakerPart> Parts { get; init; } = [];
}
