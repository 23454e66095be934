namespace ArticleArchive.Importing.Formats;

/// <summary>A file format that articles can be imported from.</summary>
internal interface IArticleFormat
{
    /// <summary>Its name, such as <c>web page</c>.</summary>
    string Name { get; }

    /// <summary>The file extension of the stored original, with its dot.</summary>
    string Extension { get; }

    /// <summary>Whether a file has this format, by its content or, if that is inconclusive, by its name.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="extension">The file extension, in lower case with its dot.</param>
    bool Recognises(ReadOnlySpan<byte> bytes, string extension);

    /// <summary>Reads the articles in a file: one or more.</summary>
    /// <exception cref="ImportException">The file is damaged, locked or contains no words.</exception>
    IReadOnlyList<ImportedArticle> ReadAll(byte[] bytes);
}
