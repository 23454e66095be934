using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Catalog;

public sealed class CatalogSnapshotTests
{
    [Fact]
    public void A_snapshot_shows_one_state_from_its_first_question_on()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one"));
        using var snapshot = archive.Catalog.OpenSnapshot();
        archive.With(new ArticleBuilder("two"));

        snapshot.Summary.Articles.ShouldBe(2);
        archive.With(new ArticleBuilder("three"));

        snapshot.Summary.Articles.ShouldBe(2);
        snapshot.List(new ArticleFilter(), 1, 20).Total.ShouldBe(2);
        snapshot.Find(ArticleBuilder.SlugOf("three")).ShouldBeNull();
        archive.Catalog.Summary.Articles.ShouldBe(3);
    }

    [Fact]
    public void Snapshots_on_one_thread_do_not_know_of_each_other()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one"));
        using var older = archive.Catalog.OpenSnapshot();
        var before = older.Summary;
        archive.With(new ArticleBuilder("two"));
        using var newer = archive.Catalog.OpenSnapshot();

        (newer.Summary.Articles, older.Summary).ShouldBe((2, before));
    }

    [Fact]
    public void The_counts_of_the_whole_list_are_those_of_its_state()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one").About("iraq"));
        using var older = archive.Catalog.OpenSnapshot();
        older.List(new ArticleFilter(), 1, 20).Topics.ShouldBe([new ValueCount("iraq", 1)]);
        archive.With(new ArticleBuilder("two").About("iraq"));

        archive.Catalog.List(new ArticleFilter(), 1, 20).Topics.ShouldBe([new ValueCount("iraq", 2)]);
        older.List(new ArticleFilter(), 1, 20).Topics.ShouldBe([new ValueCount("iraq", 1)]);
    }

    [Fact]
    public void A_snapshot_that_is_asked_nothing_opens_nothing()
    {
        using var folder = new TemporaryFolder();
        using var catalog = new ArchiveCatalog(folder.PathOf("none.db"));

        catalog.OpenSnapshot().Dispose();

        Should.Throw<ArchiveUnavailableException>(() => catalog.Read(snapshot => snapshot.Summary));
    }

    [Fact]
    public void A_snapshot_that_is_closed_answers_nothing_more()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one"));
        var snapshot = archive.Catalog.OpenSnapshot();
        snapshot.Summary.Articles.ShouldBe(1);
        snapshot.Dispose();
        snapshot.Dispose();

        Should.Throw<ObjectDisposedException>(() => snapshot.Summary);
    }

    [Fact]
    public void A_question_that_fails_leaves_the_state_as_it_was()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one"));
        using var snapshot = archive.Catalog.OpenSnapshot();
        snapshot.Summary.Articles.ShouldBe(1);
        Should.Throw<OperationCanceledException>(() => snapshot.Read<int>(_ => throw new OperationCanceledException()));
        archive.With(new ArticleBuilder("two"));

        snapshot.Summary.Articles.ShouldBe(1);
    }
}
