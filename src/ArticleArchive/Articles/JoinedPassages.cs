namespace ArticleArchive.Articles;

/// <summary>Consecutive passages as one text.</summary>
public static class JoinedPassages
{
    /// <summary>The separator between two passages.</summary>
    public const string Between = "\n\n";

    /// <summary>The words of the passages, with a blank line between them.</summary>
    public static string Of(IEnumerable<string> texts) => string.Join(Between, texts);
}
