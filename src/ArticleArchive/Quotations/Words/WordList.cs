using System.Collections.Frozen;

namespace ArticleArchive.Quotations.Words;

/// <summary>The word lists beside this file, which are embedded in the library.</summary>
internal static class WordList
{
    /// <summary>The words of each line.</summary>
    public static IEnumerable<string[]> Lines(string name) => EmbeddedWords.Lines("Quotations.Words", name).Select(EmbeddedWords.Words);

    public static FrozenSet<string> Set(string name) => Lines(name).SelectMany(line => line).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of each line, by the heading before its colon.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> ByHeading(string name) =>
        Lines(name).ToFrozenDictionary(line => line[0].TrimEnd(':'), line => line[1..].ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The lines as phrases, with single spaces between words.</summary>
    public static FrozenSet<string> Phrases(string name) => Lines(name).Select(line => string.Join(' ', line)).ToFrozenSet(StringComparer.Ordinal);
}
