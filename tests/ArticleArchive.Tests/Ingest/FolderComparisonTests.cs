using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.Ingest;

namespace ArticleArchive.Tests.Ingest;

public sealed class FolderComparisonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FolderComparison _comparison = new(new HashSet<string> { "restless.txt", "restless-and-gone.txt" }, 4);

    [Fact]
    public void Only_new_and_edited_files_are_held()
    {
        var files = Listed("same.txt", "edited.txt", "new.txt", "restless.txt");
        _comparison.Know("same.txt", files["same.txt"]);
        _comparison.Know("edited.txt", "another stamp");
        _comparison.Know("restless.txt", "another stamp");

        Compared().Files.Select(file => file.Path).ShouldBe(["edited.txt", "new.txt"]);

        _comparison.HasGone.ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_is_listed_no_longer_is_gone()
    {
        Listed("same.txt");
        foreach (var path in (string[])["same.txt", "gone.txt", "restless-and-gone.txt"])
            _comparison.Know(path, "a stamp");

        Compared();

        _comparison.HasGone.ShouldBeTrue();
        _comparison.IsGone("gone.txt").ShouldBeTrue();
        _comparison.IsGone("same.txt").ShouldBeFalse();
        _comparison.IsGone("restless-and-gone.txt").ShouldBeFalse();
    }

    [Fact]
    public void A_file_whose_slug_another_shares_now_is_read_again()
    {
        var files = Listed("same.txt", "one/twice.txt", "two/twice.txt");
        _comparison.Know("same.txt", files["same.txt"]);
        _comparison.Know("one/twice.txt", files["one/twice.txt"].Split('@')[0]);

        var listing = Compared();

        listing.Files.Select(file => (file.Path, file.Slug.Value)).ShouldBe([("one/twice.txt", "one-twice"), ("two/twice.txt", "two-twice")]);
        _comparison.IsGone("one/twice.txt").ShouldBeFalse();
        _comparison.IsGone("same.txt").ShouldBeFalse();
    }

    public void Dispose() => _folder.Dispose();

    private ContentListing Compared() => Folder().List(_comparison);

    private Dictionary<string, string> Listed(params string[] paths)
    {
        foreach (var path in paths)
            _folder.Write($"content/{path}", "Headline\n\nWords.");
        return Folder().List().Files.ToDictionary(file => file.Path, file => file.Stamp);
    }

    private ContentFolder Folder() => new(new ContentOptions { ContentPath = _folder.PathOf("content") });
}
