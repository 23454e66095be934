namespace ArticleArchive.Articles;

/// <summary>Passages in a row as one text.</summary>
public static class JoinedPassages
{
    /// <summary>What stands between two passages.</summary>
    public const string Between = "\n\n";

    /// <summary>The words of the passages, a blank line between them.</summary>
    public static string Of(IEnumerable<string> texts) => string.Join(Between, texts);
}
