namespace ArticleArchive.LuceneNet;

/// <summary>The words of the index that no text holds: what a passage is, so that a filter is one more word to ask for.</summary>
internal static class WordMarks
{
    /// <summary>Before a word of a statement that stands after the end of the passage.</summary>
    public const char Ahead = '>';

    /// <summary>On a headline.</summary>
    public const string Headline = "k:headline";

    /// <summary>On a passage without quoted words that is no headline.</summary>
    public const string Plain = "k:plain";

    /// <summary>On a passage with quoted words that also has the narrator's.</summary>
    public const string Told = "k:told";

    private const string Speaker = "b:";
    private const string Among = "a:";

    /// <summary>The mark of a word of the name of the one who speaks.</summary>
    public static string OfSpeaker(string word) => Speaker + word;

    /// <summary>The mark of a word of the names of those who speak, where they are several.</summary>
    public static string OfSpeakers(string word) => Among + word;
}
