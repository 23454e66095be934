namespace ArticleArchive.Importing.Formats;

/// <summary>A kind of file that holds one article.</summary>
internal interface ISingleArticleFormat : IArticleFormat
{
    /// <summary>Reads the article.</summary>
    /// <exception cref="ImportException">The file is damaged, locked or holds no words.</exception>
    ImportedArticle Read(byte[] bytes);

    IReadOnlyList<ImportedArticle> IArticleFormat.ReadAll(byte[] bytes) => [Read(bytes)];
}
