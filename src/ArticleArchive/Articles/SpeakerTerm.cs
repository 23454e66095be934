namespace ArticleArchive.Articles;

/// <summary>A post that somebody held for a time.</summary>
/// <param name="Role">The rank, title or post.</param>
/// <param name="From">The first year, month or day, as EDTF; null when not known.</param>
/// <param name="Until">The last year, month or day, as EDTF; null when not known or not over.</param>
public sealed record SpeakerTerm(string Role, string? From, string? Until);
