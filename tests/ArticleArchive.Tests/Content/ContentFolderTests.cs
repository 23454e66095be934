using ArticleArchive.Content;

namespace ArticleArchive.Tests.Content;

public sealed class ContentFolderTests
{
    [Fact]
    public void Articles_are_listed_at_any_depth_in_the_order_of_their_paths()
    {
        using var content = new TestContent()
            .With("zebra.md", "x").With("2016/01/deep.txt", "x").With("2016/b.MD", "x").With("Capital-Letters.md", "x").With("2016/01/deep.yml", "x");

        var listing = content.Folder.List();

        listing.Problems.ShouldBeEmpty();
        listing.Files.Select(f => (f.Path, f.Slug.Value, f.Format, f.Sidecar)).ShouldBe(
        [
            ("2016/01/deep.txt", "deep", StoredFormat.PlainText, "2016/01/deep.yml"),
            ("2016/b.MD", "b", StoredFormat.Markdown, null),
            ("Capital-Letters.md", "capital-letters", StoredFormat.Markdown, null),
            ("zebra.md", "zebra", StoredFormat.Markdown, null),
        ]);
    }

    [Fact]
    public void Hidden_files_are_nobodys_business_and_other_endings_are_counted()
    {
        using var content = new TestContent()
            .With(".hidden.md", "x").With(".git/a.md", "x").With("picture.png", "x").With("notes", "x").With("a.md~", "x").With("b.png", "x");

        var listing = content.Folder.List();

        listing.Files.ShouldBeEmpty();
        var note = listing.Problems.ShouldHaveSingleItem();
        (note.Severity, note.What).ShouldBe((ProblemSeverity.Note, "4 files of other kinds: 2 .png, 1 without an extension, 1 .md~."));
    }

    [Fact]
    public void An_accent_that_the_file_system_takes_apart_is_put_together()
    {
        using var content = new TestContent().With("cafe\u0301.md", "x");

        content.Folder.List().Files.ShouldHaveSingleItem().Slug.Value.ShouldBe("caf\u00E9");
    }

    [Theory]
    [InlineData("a.yml", "This metadata has no .txt file of the same name next to it.")]
    [InlineData("b.yaml", "Metadata in a .yaml file is not read.")]
    public void Metadata_that_nobody_reads_is_a_warning(string name, string what)
    {
        using var content = new TestContent().With("a.md", "x").With("b.txt", "x").With(name, "date: 2016");

        var listing = content.Folder.List();

        listing.Files.Count.ShouldBe(2);
        var problem = listing.Problems.ShouldHaveSingleItem();
        (problem.Severity, problem.File, problem.What).ShouldBe((ProblemSeverity.Warning, name, what));
    }

    [Theory]
    [InlineData("2016/loop", "..")]
    [InlineData("2016/self", "../2016")]
    [InlineData("again", "2016")]
    [InlineData("2016/everything", "/")]
    public void A_link_loop_ends_and_is_a_warning(string path, string target)
    {
        using var content = new TestContent().With("2016/a.md", "x").WithLink(path, target);

        var listing = content.Folder.List();

        listing.Files.ShouldHaveSingleItem().Path.ShouldBe("2016/a.md");
        var problem = listing.Problems.ShouldHaveSingleItem();
        (problem.Severity, problem.File, problem.What).ShouldBe((ProblemSeverity.Warning, path, "This link leads to a folder that has already been read."));
    }

    [Fact]
    public void Two_links_that_lead_to_each_other_are_an_unreadable_file()
    {
        using var content = new TestContent().WithLink("a.md", "b.md").WithLink("b.md", "a.md");

        content.Folder.List().Files.Select(content.Folder.Read).ShouldAllBe(r => r.Article == null && r.Problems.Count == 1);
    }

    [Fact]
    public void Links_out_of_the_folder_are_followed_with_a_warning()
    {
        using var elsewhere = new TestContent().With("real.txt", "A headline longer than the link's own path\n\nWords.").With("more/deep.txt", "Deep\n\nWords.");
        using var content = new TestContent().WithLink("linked.txt", Path.Combine(elsewhere.FullPath, "real.txt")).WithLink("2015", Path.Combine(elsewhere.FullPath, "more"));

        var listing = content.Folder.List();

        listing.Problems.Select(problem => $"{problem.Severity} {problem.File}: {problem.What}").ShouldBe(
        [
            "Warning 2015: This link leads to a folder outside the content folder, and readers see what is there.",
            "Warning linked.txt: This link leads to a file outside the content folder, and readers see what is there.",
        ]);
        listing.Files.Select(f => f.Path).ShouldBe(["2015/deep.txt", "linked.txt"]);
        content.Folder.Read(listing.Files[1]).Article.ShouldNotBeNull().Texts[1].Text.ShouldBe("Words.");
    }

    [Fact]
    public void A_link_within_the_folder_is_no_problem()
    {
        using var content = new TestContent().With("2016/a.txt", "Headline\n\nWords.").WithLink("b.txt", "2016/a.txt");

        content.Folder.List().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_is_itself_a_link_is_read()
    {
        using var elsewhere = new TestContent().With("2016/a.md", "x").WithLink("2016/loop", "..");
        using var content = new TestContent().WithLink("content", elsewhere.FullPath);

        var listing = new ContentFolder(new ContentOptions { ContentPath = Path.Combine(content.FullPath, "content") }).List();

        listing.Files.ShouldHaveSingleItem().Path.ShouldBe("2016/a.md");
        listing.Problems.ShouldHaveSingleItem().File.ShouldBe("2016/loop");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said()
    {
        using var content = new TestContent();
        var folder = new ContentFolder(new ContentOptions { ContentPath = Path.Combine(content.FullPath, "none") });

        Should.Throw<DirectoryNotFoundException>(folder.List).Message.ShouldContain(folder.FullPath);
    }

    [Fact]
    public void A_changed_file_has_another_stamp_and_an_unchanged_one_the_same()
    {
        using var content = new TestContent().With("a.md", "x");
        var first = content.Folder.List().Files[0].Stamp;
        var again = content.Folder.List().Files[0].Stamp;
        content.With("a.md", "xy");

        again.ShouldBe(first);
        content.Folder.List().Files[0].Stamp.ShouldNotBe(first);
    }
}
