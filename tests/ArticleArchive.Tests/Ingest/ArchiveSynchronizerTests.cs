using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Ingest;
using Microsoft.Extensions.Logging.Testing;

namespace ArticleArchive.Tests.Ingest;

public sealed class ArchiveSynchronizerTests
{
    private readonly RecordingIndex _index = new();

    [Fact]
    public async Task A_text_dropped_into_the_folder_is_published()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("sub/report.txt", "Headline\n\nFirst words.\n\nMore words.\n").UpdatedAsync();

        var article = archive.Catalog.Find(ArticleBuilder.SlugOf("report")).ShouldNotBeNull().Article;
        article.Passages.Select(passage => passage.Text).ShouldBe(["Headline", "First words.", "More words."]);
        article.File.Text.ShouldBe("Headline\n\nFirst words.\n\nMore words.\n");
        archive.Synchronizer.State.ShouldBe(ArchiveState.Ready);
    }

    [Fact]
    public async Task Only_what_changed_is_taken_in()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.").With("two.txt", "Two\n\nWords.").With("three.txt", "Three\n\nWords.").UpdatedAsync();
        var generation = archive.Catalog.Summary.Generation;

        archive.With("two.txt", "Two\n\nOther words.").With("four.txt", "Four\n\nWords.").Delete("one.txt");
        await archive.UpdatedAsync();

        _index.Steps.ShouldBe(["-one", "+four", "-two", "+two"]);
        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["four", "two", "three"], ignoreOrder: true);
        archive.Catalog.Summary.Generation.ShouldNotBe(generation);
    }

    [Fact]
    public async Task Opened_it_serves_what_an_earlier_run_left_before_the_folder_is_compared()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.").UpdatedAsync();
        await archive.With("two.txt", "Two\n\nWords.").RestartAsync();

        archive.Synchronizer.Open();

        archive.Synchronizer.State.ShouldBe(ArchiveState.Ready);
        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["one"]);
    }

    [Fact]
    public async Task Opened_without_a_database_it_has_nothing_to_serve()
    {
        await using var archive = new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.");

        archive.Synchronizer.Open();

        archive.Synchronizer.State.ShouldBe(ArchiveState.Building);
    }

    [Fact]
    public async Task A_file_that_was_only_touched_changes_nothing()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.").UpdatedAsync();
        var summary = archive.Catalog.Summary;

        File.SetLastWriteTimeUtc(Path.Combine(archive.ContentPath, "one.txt"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await archive.UpdatedAsync();

        archive.Catalog.Summary.ShouldBe(summary);
        _index.Steps.ShouldBe([]);
    }

    [Fact]
    public async Task Metadata_beside_a_text_is_a_change_of_the_text()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.").UpdatedAsync();

        await archive.With("one.yml", "date: 2016-01-29\n").UpdatedAsync();

        archive.Catalog.Find(ArticleBuilder.SlugOf("one")).ShouldNotBeNull().Article.Date?.Edtf.ShouldBe("2016-01-29");
    }

    [Fact]
    public async Task A_renamed_file_is_the_article_of_its_new_name()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.").With("old.txt", "Old\n\nWords.").UpdatedAsync();

        Directory.CreateDirectory(Path.Combine(archive.ContentPath, "sub"));
        File.Move(Path.Combine(archive.ContentPath, "one.txt"), Path.Combine(archive.ContentPath, "sub/one.txt"));
        File.Move(Path.Combine(archive.ContentPath, "old.txt"), Path.Combine(archive.ContentPath, "new.txt"));
        await archive.UpdatedAsync();

        archive.Catalog.Find(ArticleBuilder.SlugOf("one")).ShouldNotBeNull().Article.File.Path.ShouldBe("sub/one.txt");
        archive.Catalog.Find(ArticleBuilder.SlugOf("new")).ShouldNotBeNull();
        archive.Catalog.Find(ArticleBuilder.SlugOf("old")).ShouldBeNull();
        archive.Catalog.Summary.Articles.ShouldBe(2);
    }

    [Fact]
    public async Task A_file_with_mistakes_takes_nothing_else_down_and_its_problems_are_told_once()
    {
        var log = new FakeLogger();
        await using var archive = new ArchiveOnDisk(_index, new SynchronizerOptions { Logger = log });
        await archive.With("good.txt", "Good\n\nWords.").With("bad.txt", " \n").UpdatedAsync();

        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["good"]);
        archive.Catalog.Problems().ShouldHaveSingleItem().File.ShouldBe("bad.txt");
        archive.Catalog.Summary.Errors.ShouldBe(1);
        await archive.With("more.txt", "More\n\nWords.").UpdatedAsync();
        log.Lines().Count(line => line.Contains("bad.txt", StringComparison.Ordinal)).ShouldBe(1);

        await archive.With("bad.txt", "Mended\n\nWords.").UpdatedAsync();
        archive.Catalog.Problems().ShouldBeEmpty();
        archive.Catalog.Summary.Articles.ShouldBe(3);
    }

    [Fact]
    public async Task Two_files_of_one_name_are_told_apart_until_one_goes()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("a/one.txt", "One\n\nWords.").UpdatedAsync();

        await archive.With("b/one.txt", "Other\n\nWords.").UpdatedAsync();
        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["a-one", "b-one"], ignoreOrder: true);
        archive.Catalog.Find(ArticleBuilder.SlugOf("one")).ShouldBeNull();
        archive.Catalog.Problems().ShouldBeEmpty();

        archive.Delete("a/one.txt");
        await archive.UpdatedAsync();
        archive.Catalog.Find(ArticleBuilder.SlugOf("one")).ShouldNotBeNull().Article.Title.ShouldBe("Other");
        archive.Catalog.Problems().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_restart_reads_nothing_again()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.").UpdatedAsync();
        var summary = archive.Catalog.Summary;
        _index.Adding = _ => throw new InvalidOperationException("Nothing has changed.");

        await archive.RestartAsync();
        await archive.UpdatedAsync();

        archive.Catalog.Summary.ShouldBe(summary);
        archive.Synchronizer.State.ShouldBe(ArchiveState.Ready);
    }

    [Fact]
    public async Task A_database_of_other_rules_is_built_again()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.").UpdatedAsync();
        var second = new RecordingIndex { Version = "recording 2" };

        await archive.RestartAsync(second);
        await archive.UpdatedAsync();

        second.Steps.ShouldBe(["+one"]);
        archive.Catalog.Summary.Articles.ShouldBe(1);
    }

    [Fact]
    public async Task A_database_whose_index_is_not_in_step_is_built_again()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.").UpdatedAsync();
        var other = new RecordingIndex { IsBroken = true };

        await archive.RestartAsync(other);
        await archive.UpdatedAsync();

        other.Steps.ShouldBe(["+one"]);
        archive.Catalog.Summary.Articles.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelled_it_leaves_the_last_state()
    {
        await using var archive = await new ArchiveOnDisk(_index).With("one.txt", "One\n\nWords.").UpdatedAsync();
        using var cancel = new CancellationTokenSource();
        _index.Adding = _ => cancel.Cancel();

        for (var i = 0; i < 200; i++)
            archive.With($"more-{i}.txt", "More\n\nWords.");
        await Should.ThrowAsync<OperationCanceledException>(() => archive.Synchronizer.UpdateAsync(null, cancel.Token));

        archive.Catalog.Summary.Articles.ShouldBe(1);
        _index.Adding = _ => { };
        await archive.UpdatedAsync();
        archive.Catalog.Summary.Articles.ShouldBe(201);
    }

    [Fact]
    public async Task Progress_ends_with_all_files_read()
    {
        await using var archive = new ArchiveOnDisk(_index);
        for (var i = 0; i < 120; i++)
            archive.With($"a{i}.txt", "A\n\nWords.");
        var told = new Steps();

        await archive.Synchronizer.UpdateAsync(told, TestContext.Current.CancellationToken);

        told.Told.ShouldBe([(50, 120), (100, 120), (120, 120)]);
    }

    [Fact]
    public async Task A_folder_that_never_was_there_is_a_clear_error()
    {
        await using var archive = new ArchiveOnDisk(_index);
        Directory.Delete(archive.ContentPath);

        var error = await Should.ThrowAsync<DirectoryNotFoundException>(archive.UpdatedAsync);

        error.Message.ShouldContain(archive.ContentPath);
        Should.Throw<ArchiveUnavailableException>(() => archive.Catalog.Summary);
        archive.Synchronizer.State.ShouldBe(ArchiveState.Building);
    }

    [Fact]
    public async Task An_article_of_too_many_paragraphs_is_held_back()
    {
        await using var archive = await new ArchiveOnDisk(_index)
            .With("long.txt", "Long\n\n" + string.Concat(Enumerable.Repeat("Words stand here.\n\n", new FileLimits().Passages + 1))).With("one.txt", "One\n\nWords.").UpdatedAsync();

        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["one"]);
        archive.Catalog.Problems().ShouldHaveSingleItem().What.ShouldBe("The article has more than 20,000 paragraphs.");
    }

    [Fact]
    public async Task Two_keepers_of_one_database_do_not_disturb_one_another()
    {
        await using var archive = new ArchiveOnDisk(_index);
        for (var i = 0; i < 50; i++)
            archive.With($"a{i}.txt", "A\n\nWords.");
        using var other = new ArchiveCatalog(archive.DataPath);
        var quiet = new RecordingIndex { Adding = _ => throw new InvalidOperationException("The other has done it.") };
        await using var second = new ArchiveSynchronizer(new ContentFolder(new ContentOptions { ContentPath = archive.ContentPath }), other, quiet, new SynchronizerOptions());
        var building = new TaskCompletionSource();
        _index.Adding = _ => building.TrySetResult();

        var first = archive.UpdatedAsync();
        await building.Task;
        await second.UpdateAsync(null, TestContext.Current.CancellationToken);
        await first;

        other.Summary.Articles.ShouldBe(50);
        second.State.ShouldBe(ArchiveState.Ready);
    }

    private sealed class Steps : IProgress<(int Read, int ToRead)>
    {
        public List<(int Read, int ToRead)> Told { get; } = [];

        public void Report((int Read, int ToRead) value) => Told.Add(value);
    }
}
