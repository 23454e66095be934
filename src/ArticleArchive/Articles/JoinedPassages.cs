namespace ArticleArchive.Articles;

/// <summary>Joins consecutive passages into one text.</summary>
public static class JoinedPassages
{
    /// <summary>The separator between two passages.</summary>
    public const string Separator = "\n\n";

    /// <summary>The text of the passages, with a blank line between them.</summary>
    public static string Join(IEnumerable<string> texts) => string.Join(Separator, texts);
}
