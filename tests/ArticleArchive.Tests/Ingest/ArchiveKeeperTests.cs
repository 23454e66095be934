using ArticleArchive.Articles;
using ArticleArchive.Ingest;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Ingest;

public sealed class ArchiveKeeperTests
{
    [Fact]
    public async Task A_text_dropped_into_the_folder_is_published()
    {
        await using var archive = await new ArchiveOnDisk().With("sub/report.txt", "Headline\n\nFirst words.\n\nMore words.\n").UpdatedAsync();

        archive.Keeper.State.ShouldBe(ArchiveState.Ready);
        ArticleSlug.TryParse("report", out var slug).ShouldBeTrue();
        var article = archive.Catalog.Find(slug).ShouldNotBeNull().Article;
        article.Title.ShouldBe("Headline");
        article.Passages.Select(passage => passage.Text).ShouldBe(["Headline", "First words.", "More words."]);
        article.File.Text.ShouldBe("Headline\n\nFirst words.\n\nMore words.\n");
        archive.Catalog.Summary.Articles.ShouldBe(1);
    }
}
