using ArticleArchive.Articles;
using ArticleArchive.Content;

namespace ArticleArchive.Tests.Support;

/// <summary>A content folder of its own for one test, deleted after it.</summary>
public sealed class TestContent : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("archive-test-").FullName;

    /// <summary>The folder with the usual options.</summary>
    public ContentFolder Folder => new(new ContentOptions { ContentPath = FullPath });

    /// <summary>Writes a file, and the folders it stands in.</summary>
    public TestContent With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    public TestContent With(string path, byte[] bytes)
    {
        File.WriteAllBytes(MakeRoomFor(path), bytes);
        return this;
    }

    /// <summary>The full path of a file in the folder; the folders it stands in are made.</summary>
    public string MakeRoomFor(string path)
    {
        var fullPath = Path.Combine(FullPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath) ?? FullPath);
        return fullPath;
    }

    /// <summary>What comes of reading the only listed file.</summary>
    public ContentReading ReadOnly() => Folder.Read(Folder.List().Files.ShouldHaveSingleItem());

    /// <summary>The article of a file that stands alone in a folder, without statements.</summary>
    public static Article ArticleOf(string name, string text)
    {
        using var content = new TestContent().With(name, text);
        return content.ReadOnly().Article.ShouldNotBeNull().Complete([]);
    }

    /// <summary>What comes of reading a file that stands alone in a folder.</summary>
    public static ContentReading ReadingOf(string name, string text)
    {
        using var content = new TestContent().With(name, text);
        return content.ReadOnly();
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
