namespace ArticleArchive.Content;

/// <summary>The folder of stored files: the only thing that reads it.</summary>
public sealed class ContentFolder(ContentOptions options)
{
    /// <summary>The folder's full path.</summary>
    public string FullPath { get; } = Path.GetFullPath(options.ContentPath);

    /// <summary>Lists the files without reading them.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public ContentListing List() => throw new NotImplementedException();

    /// <summary>Reads one listed file. Never throws for what is in the file, nor when it has gone or cannot be read: that is a problem.</summary>
    public ContentReading Read(ContentFile file) => throw new NotImplementedException();
}
