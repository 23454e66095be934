namespace ArticleArchive.Checking;

/// <summary>A caution and the words that give rise to it.</summary>
/// <param name="Caution">What to beware of.</param>
/// <param name="Cue">The words of the article, in lower case; null where no words are to be named.</param>
public sealed record CautionFound(Caution Caution, string? Cue);
