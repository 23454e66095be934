namespace ArticleArchive.Content.Files;

/// <summary>A file found by the walk.</summary>
/// <param name="Path">Path below the content folder, with <c>/</c> between its parts.</param>
/// <param name="Stamp">Its size and time of last write.</param>
internal sealed record FoundFile(string Path, string Stamp)
{
    /// <summary>The file extension with its dot, in lower case.</summary>
    public string Extension { get; } = System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
