
namespace ArticleArchive.LuceneNet;

/// <summary>Marks that say what a document is.</summary>
internal static class Kinds
{
    /// <summary>A passage.</summary>
    public const string Passage = "k:passage";

    /// <summary>What one of several speakers says in a passage.</summary>
    public const string Part = "k:part";

    /// <summary>A passage with quoted words.</summary>
    public const string Said = "k:said";

    /// <summary>A passage with quoted words and narrator's words.</summary>
    public const string Told = WordMarks.Told;

    /// <summary>A passage without quoted words that is no headline.</summary>
    public const string Plain = WordMarks.Plain;

    /// <summary>A headline.</summary>
    public const string Headline = WordMarks.Headline;
}
