using System.Diagnostics.CodeAnalysis;

namespace ArticleArchive.Articles;

/// <summary>The names of the layouts in metadata and JSON, and in words for readers.</summary>
public static class TextLayouts
{
    private static readonly (TextLayout Layout, string Name, string Words)[] All =
    [
        (TextLayout.ByBlankLine, "by-blank-line", "paragraphs by blank line"),
        (TextLayout.ByLine, "by-line", "paragraphs by line"),
        (TextLayout.ByIndent, "by-indent", "paragraphs by indent"),
        (TextLayout.Wrapped, "wrapped", "wrapped lines, paragraphs by short line"),
        (TextLayout.ByGap, "by-gap", "paragraphs by wide gap"),
        (TextLayout.OneLine, "one-line", "one line, one paragraph"),
        (TextLayout.Transcript, "transcript", "turns of a transcript"),
        (TextLayout.ByTag, "by-tag", "paragraphs by tag"),
    ];

    /// <summary>The names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(known => known.Name)];

    /// <summary>The name of a layout: <c>by-line</c>.</summary>
    public static string NameOf(TextLayout layout) => All[(int)layout].Name;

    /// <summary>A layout in words: <c>paragraphs by line</c>.</summary>
    public static string WordsOf(TextLayout layout) => All[(int)layout].Words;

    /// <summary>Reads a name.</summary>
    /// <returns>False when no layout has this name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? name, out TextLayout layout)
    {
        var index = Array.FindIndex(All, known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        layout = index < 0 ? default : All[index].Layout;
        return index >= 0;
    }
}
