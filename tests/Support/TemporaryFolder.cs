namespace ArticleArchive.Tests.Support;

/// <summary>A folder for one test, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("article-archive-").FullName;

    /// <summary>The full path of a file or folder in it.</summary>
    public string PathOf(string path) => Path.Combine(FullPath, path);

    /// <summary>Writes a file, and the folders above it.</summary>
    public string Write(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? FullPath);
        File.WriteAllText(full, text);
        return full;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
