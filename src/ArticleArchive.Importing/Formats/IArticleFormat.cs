namespace ArticleArchive.Importing.Formats;

/// <summary>A kind of file that articles can be imported from.</summary>
internal interface IArticleFormat
{
    /// <summary>Its name, as <c>saved web page</c>.</summary>
    string Name { get; }

    /// <summary>The ending that the original is kept under, with its dot.</summary>
    string Ending { get; }

    /// <summary>Whether a file is of this kind, by what stands in it or, where that says nothing, by its name.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="ending">The ending of its name, in lower case with its dot.</param>
    bool Recognises(ReadOnlySpan<byte> bytes, string ending);

    /// <summary>Reads the articles, one or more.</summary>
    /// <exception cref="ImportException">The file is damaged, locked or holds no words.</exception>
    IReadOnlyList<ImportedArticle> ReadAll(byte[] bytes);
}
