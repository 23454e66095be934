using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>The YAML between <c>---</c> lines at the start of a Markdown file, and where the body begins.</summary>
/// <param name="Yaml">The lines between the marks; null when the file has no front matter, or none that is closed.</param>
/// <param name="BodyStart">Index of the first character of the body.</param>
/// <param name="Open">True when the front matter is begun and never closed.</param>
internal readonly record struct FrontMatter(string? Yaml, int BodyStart, bool Open)
{
    private const string Mark = "---";

    /// <summary>Parts a Markdown file.</summary>
    public static FrontMatter Of(string text)
    {
        var lines = new LineReader(text);
        if (!lines.MoveNext() || !lines.Line.TrimEnd().SequenceEqual(Mark))
            return new FrontMatter(null, 0, false);

        var start = lines.Next;
        while (lines.MoveNext())
        {
            if (lines.Line.TrimEnd() is Mark or "...")
                return new FrontMatter(text[start..lines.Start], lines.Next, false);
        }
        return new FrontMatter(null, text.Length, true);
    }
}
