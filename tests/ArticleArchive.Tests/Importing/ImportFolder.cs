using System.Text;
using ArticleArchive.Content;
using ArticleArchive.Tests.Cli;

namespace ArticleArchive.Tests.Importing;

/// <summary>A content folder and, beside it, files to import.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ImportFolder() => Directory.CreateDirectory(Content);

    public string Content => _folder.PathOf("content");

    /// <summary>The paths of all files below the content folder, in order, hidden ones too.</summary>
    public IReadOnlyList<string> Written => [.. Directory.EnumerateFiles(Content, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(file => Path.GetRelativePath(Content, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public string With(string name, byte[] bytes)
    {
        var path = _folder.Write(name, "");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public Task<CommandRun> Import(params string[] args) => CommandRun.RunAsync(["import", .. args, "--content", Content]);

    /// <summary>The one article that is there when a file was imported.</summary>
    public async Task<Article> ArticleOf(string name, byte[] bytes)
    {
        var run = await Import(With(name, bytes));

        run.ExitCode.ShouldBe(0, run.Error);
        return Single();
    }

    public Task<Article> ArticleOf(string name, string text) => ArticleOf(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The one article of the content folder, read without a problem.</summary>
    public Article Single()
    {
        var content = new ContentFolder(new ContentOptions { ContentPath = Content });
        var reading = content.Read(content.List().Files.ShouldHaveSingleItem());
        reading.Problems.ShouldBeEmpty();
        reading.UnusedKeys.ShouldBeEmpty();
        return reading.Article.ShouldNotBeNull().Complete([]);
    }

    public string TextOf(string path) => File.ReadAllText(Path.Combine(Content, path));

    public void Dispose() => _folder.Dispose();
}
