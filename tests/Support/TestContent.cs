using System.Text;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Tests.Support;

/// <summary>A content folder of its own for one test, gone when the test is over.</summary>
public sealed class TestContent : IDisposable
{
    private static readonly ContentFolder InMemory = new(new ContentOptions { ContentPath = Path.GetTempPath() });

    private readonly TemporaryFolder _files = new();

    public string FullPath => _files.FullPath;

    /// <summary>The folder with the usual options.</summary>
    public ContentFolder Folder => new(new ContentOptions { ContentPath = FullPath });

    /// <summary>Writes a file, and the folders it stands in.</summary>
    public TestContent With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TestContent With(string path, byte[] bytes)
    {
        File.WriteAllBytes(_files.Write(path, ""), bytes);
        return this;
    }

    /// <summary>Puts a link to a file or folder.</summary>
    public TestContent WithLink(string path, string target)
    {
        File.CreateSymbolicLink(_files.PathOf(path), target);
        return this;
    }

    /// <summary>What comes of reading the file that is listed alone.</summary>
    public ContentReading ReadSingle() => Folder.Read(Folder.List().Files.ShouldHaveSingleItem());

    /// <summary>What comes of reading a file that stands alone in a folder; nothing is written, since property tests read a million of them.</summary>
    public static ContentReading ReadingOf(string name, string text)
    {
        if (text.Length > 0)
            return InMemory.Read(ListingRules.Apply([new FoundFile(name, "")]).Files.ShouldHaveSingleItem(), Encoding.UTF8.GetBytes(text));
        using var content = new TestContent().With(name, text);
        return content.ReadSingle();
    }

    /// <summary>The article of a file that stands alone in a folder, without statements.</summary>
    public static Article ArticleOf(string name, string text) => ReadingOf(name, text).Article.ShouldNotBeNull().Complete([]);

    /// <summary>The article of a Markdown body under the headline <c>Headline</c>.</summary>
    public static Article MarkdownArticle(string body) => ArticleOf("story.md", $"---\ntitle: Headline\n---\n\n{body}");

    public void Dispose() => _files.Dispose();
}
