namespace ArticleArchive.Importing.Formats;

/// <summary>A file format that articles can be imported from.</summary>
internal interface IArticleFormat
{
    /// <summary>Its name, such as <c>web page</c>.</summary>
    string Name { get; }

    /// <summary>The ending of the stored original, with its dot.</summary>
    string Ending { get; }

    /// <summary>Whether a file has this format, by its content or, if that is inconclusive, by its name.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="ending">The ending of the file name, in lower case with its dot.</param>
    bool Recognises(ReadOnlySpan<byte> bytes, string ending);

    /// <summary>Reads the articles in a file: one or more.</summary>
    /// <exception cref="ImportException">The file is damaged, locked or contains no words.</exception>
    IReadOnlyList<ImportedArticle> ReadAll(byte[] bytes);
}
