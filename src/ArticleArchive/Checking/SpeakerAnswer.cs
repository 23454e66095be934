namespace ArticleArchive.Checking;

/// <summary>Who spoke, compared with the name asked about.</summary>
/// <param name="Found">The result of the comparison.</param>
/// <param name="Name">The speaker's name, or how the article describes them; null when it says nothing.</param>
/// <param name="IsNamed">True for a name, false for a description.</param>
/// <param name="Fitting">The speakers of the article whom the name asked about could mean; may be empty.</param>
public sealed record SpeakerAnswer(SpeakerFound Found, string? Name, bool IsNamed, IReadOnlyList<string> Fitting);
