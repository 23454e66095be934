using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.Ingest;

namespace ArticleArchive.Tests.Ingest;

public sealed class NamedFilesTests : IAsyncDisposable
{
    private readonly ArchiveOnDisk _archive = new();

    public async ValueTask DisposeAsync() => await _archive.DisposeAsync();

    [Theory]
    [InlineData("one.txt")]
    [InlineData("sub/two.md")]
    [InlineData("one.txt", "sub/two.md")]
    [InlineData("one.txt", "4913", "one.txt~", ".one.txt.swp")]
    public async Task Files_with_other_words_are_looked_at_alone(params string[] paths)
    {
        await MadeAsync();
        foreach (var path in paths)
            await File.AppendAllTextAsync(Path.Combine(_archive.ContentPath, path), "\n\nMore words.\n", TestContext.Current.CancellationToken);

        var edited = Edited(paths).ShouldNotBeNull();

        var listed = Folder.List().Files;
        edited.ShouldBe(paths.Where(path => path is "one.txt" or "sub/two.md").Select(path => listed.Single(file => file.Path == path)));
    }

    [Theory]
    [InlineData("new.txt")]
    [InlineData("gone.txt")]
    [InlineData("one.yml")]
    [InlineData("sub")]
    [InlineData("sub/one.md")]
    [InlineData("README.md")]
    [InlineData(".history/one.history")]
    [InlineData("one.txt", "new.txt")]
    public async Task What_can_bear_on_other_files_asks_for_the_whole_folder(params string[] paths)
    {
        await MadeAsync();
        _archive.With("new.txt", "New\n\nWords.").With("one.yml", "topics: [new]\n").With("sub/one.md", "---\ntitle: Other\n---\n").With("README.md", "Read.").Delete("gone.txt");

        Edited(paths).ShouldBeNull();
    }

    [Fact]
    public async Task The_history_of_an_edited_file_is_looked_at_with_it()
    {
        await MadeAsync();
        _archive.With(".history/one.history", "").With(".history/earlier.history", "").With("one.txt", "One\n\nOther words.").With("sub/two.md", "---\ntitle: Two\n---\n\nOther words.\n");

        Edited(["one.txt", "sub/two.md"]).ShouldBe(Folder.List().Files.Where(file => file.Path is "one.txt" or "sub/two.md"));
    }

    [Fact]
    public async Task A_link_in_the_place_of_a_file_is_told_by_the_whole_folder()
    {
        await MadeAsync();
        var path = Path.Combine(_archive.ContentPath, "one.txt");
        File.Move(path, Path.Combine(_archive.ContentPath, "..", "elsewhere.txt"));
        File.CreateSymbolicLink(path, Path.Combine(_archive.ContentPath, "..", "elsewhere.txt"));

        Edited(["one.txt"]).ShouldBeNull();
    }

    private ContentFolder Folder => new(new ContentOptions { ContentPath = _archive.ContentPath });

    private async Task MadeAsync() => await _archive
        .With("one.txt", "One\n\nWords.")
        .With("sub/two.md", "---\ntitle: Two\n---\n\nWords.\n")
        .With("gone.txt", "Gone\n\nWords.")
        .UpdatedAsync();

    private IReadOnlyList<ContentFile>? Edited(IReadOnlyCollection<string> paths) =>
        new NamedFiles(Folder, new ArchiveStore(_archive.Catalog, new RecordingIndex(), "test", TimeProvider.System))
            .Edited([.. paths.Select(path => Path.Combine(_archive.ContentPath, path))]);
}
