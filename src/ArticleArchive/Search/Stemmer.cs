namespace ArticleArchive.Search;

/// <summary>The Snowball English stemmer (Porter2).</summary>
public static class Stemmer
{
    /// <summary>The stem of a folded word.</summary>
    public static string Stem(string word) => throw new NotImplementedException();
}
