namespace ArticleArchive.Checking;

/// <summary>Who spoke, and how that stands to who is asked about.</summary>
/// <param name="Found">How the two stand to each other.</param>
/// <param name="Name">Who spoke, or how the article describes them; null when it says nothing of it.</param>
/// <param name="IsNamed">True for a name, false for a description.</param>
/// <param name="Fitting">The speakers of the article whom the name asked about fits; may be empty.</param>
public sealed record SpeakerAnswer(SpeakerFound Found, string? Name, bool IsNamed, IReadOnlyList<string> Fitting);
