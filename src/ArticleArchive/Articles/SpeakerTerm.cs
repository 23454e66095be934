namespace ArticleArchive.Articles;

/// <summary>A term of office: a rank, title or post that a speaker held, and when.</summary>
/// <param name="Role">The rank, title or post.</param>
/// <param name="From">When it began, as EDTF to the year, month or day; null when not known.</param>
/// <param name="Until">When it ended, as EDTF to the year, month or day; null when not known, or when it has not ended.</param>
public sealed record SpeakerTerm(string Role, string? From, string? Until);
