namespace ArticleArchive.Articles;

/// <summary>The word lists that are embedded in the library, each in the folder of the rules that use it.</summary>
internal static class EmbeddedWords
{
    /// <summary>The lines of a list, without blank lines and comments, which begin with <c>#</c>.</summary>
    /// <param name="folder">Its folder below the library, with full stops for slashes: <c>Quotations.Words</c>.</param>
    /// <param name="name">The name of its file, without the extension.</param>
    /// <exception cref="InvalidOperationException">The library was built without it.</exception>
    public static IEnumerable<string> Lines(string folder, string name)
    {
        using var list = typeof(EmbeddedWords).Assembly.GetManifestResourceStream($"ArticleArchive.{folder}.{name}.txt")
            ?? throw new InvalidOperationException($"The word list {folder}.{name} is not part of the library.");
        using var reader = new StreamReader(list);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The words of a line, which spaces separate.</summary>
    public static string[] Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
