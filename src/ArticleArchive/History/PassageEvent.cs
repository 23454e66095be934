namespace ArticleArchive.History;

/// <summary>Something that happened to a passage when its article was edited.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Moved">Whether its place in the order changed.</param>
/// <param name="Recorded">The revision that recorded it; null when the edit is not recorded yet.</param>
public sealed record PassageEvent(PassageFate Fate, bool Moved, Revision? Recorded);
