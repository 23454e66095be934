using System.Diagnostics;
using System.Runtime.Versioning;
using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

public sealed class HeldBackTests
{
    [Fact]
    public void An_empty_file_is_held_back()
    {
        var problem = ReadingOf("a.md", "").Problems.ShouldHaveSingleItem();

        (problem.Severity, problem.File, problem.Line, problem.What).ShouldBe((ProblemSeverity.Error, "a.md", null, "The file is empty."));
    }

    [Theory]
    [InlineData(" \n\n\t\n")]
    [InlineData("\uFEFF")]
    [InlineData("Updated\n\nAdvertisement\n")]
    public void A_text_without_words_is_held_back(string text)
    {
        var reading = ReadingOf("a.txt", text);

        reading.Article.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe("The file contains no article text.");
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_not_read()
    {
        using var content = new TestContent().With("a.md", "");
        using (var file = File.OpenWrite(Path.Combine(content.FullPath, "a.md")))
            file.SetLength(50 * 1024 * 1024);

        var reading = content.ReadSingle();

        reading.Article.ShouldBeNull();
        reading.Sha256.ShouldBeEmpty();
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe("The file has 52,428,800 bytes; the limit is 10,485,760.");
    }

    [Fact]
    public void A_file_that_went_between_listing_and_reading_is_a_problem()
    {
        using var content = new TestContent().With("2016/a.md", "---\ntitle: T\n---\nWords.");
        var file = content.Folder.List().Files.ShouldHaveSingleItem();
        Directory.Delete(Path.Combine(content.FullPath, "2016"), recursive: true);

        var reading = content.Folder.Read(file);

        reading.Article.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().ToString().ShouldStartWith("2016/a.md: error: The file no longer exists.");
    }

    [Fact]
    public void A_sidecar_that_went_between_listing_and_reading_is_not_missed()
    {
        using var content = new TestContent().With("a.txt", "Headline\n\nWords.").With("a.yml", "date: 2016");
        var file = content.Folder.List().Files.ShouldHaveSingleItem();
        File.Delete(Path.Combine(content.FullPath, "a.yml"));

        var reading = content.Folder.Read(file);

        reading.Problems.ShouldBeEmpty();
        reading.Article.ShouldNotBeNull().Complete([]).Date.ShouldBeNull();
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_may_not_be_read_is_a_problem()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is forbidden to this user.");
        using var content = new TestContent().With("a.md", "---\ntitle: T\n---\nWords.").With("closed/b.md", "x");
        File.SetUnixFileMode(Path.Combine(content.FullPath, "a.md"), UnixFileMode.None);
        File.SetUnixFileMode(Path.Combine(content.FullPath, "closed"), UnixFileMode.None);

        content.ReadSingle().Problems.ShouldHaveSingleItem().What.ShouldBe("There is no permission to read the file.");
        content.Folder.List().Problems.ShouldHaveSingleItem().What.ShouldBe("There is no permission to read the folder.");
        File.SetUnixFileMode(Path.Combine(content.FullPath, "closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData(">", 5000, "Quotations and lists are nested more than 100 deep here.")]
    [InlineData("- ", 5000, "Quotations and lists are nested more than 100 deep here.")]
    [InlineData("*a**b", 20000, "The Markdown is nested too deeply.")]
    [InlineData("[", 50000, "This paragraph has more than 1,000 square brackets that may begin a link.")]
    [InlineData("![", 50000, "This paragraph has more than 1,000 square brackets that may begin a link.")]
    public void Markdown_that_is_nested_without_end_is_held_back(string mark, int times, string what)
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\n---\n{string.Concat(Enumerable.Repeat(mark, times))} x");

        reading.Article.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe(what);
    }

    [Fact]
    public void Markdown_that_is_nested_too_deeply_is_told_with_its_line()
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\n---\nWords.\n\n{string.Concat(Enumerable.Repeat("*a**b", 20000))}\n\nMore words.");

        reading.Problems.ShouldHaveSingleItem().Line.ShouldBe(6);
    }

    [Fact]
    public void A_file_whose_name_is_not_utf_8_is_told_so()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Names are bytes only there.");
        using var content = new TestContent();
        using var made = Process.Start("/bin/sh", ["-c", $"printf 'Title\n\nWords.' > \"$(printf '{content.FullPath}/caf\\351.txt')\""]);
        made.WaitForExit();

        var reading = content.ReadSingle();
        using var removed = Process.Start("/bin/sh", ["-c", $"rm '{content.FullPath}'/caf*"]);
        removed.WaitForExit();

        reading.Problems.ShouldHaveSingleItem().What.ShouldBe("The file cannot be opened, because its name is not in UTF-8.");
    }

    [Fact]
    public void A_long_list_of_links_is_read()
    {
        var list = string.Join('\n', Enumerable.Range(1, 1500).Select(i => $"- [[`{i}`](https://x.example/{i})] w{i}"));

        ArticleOf("a.md", $"---\ntitle: T\n---\n{list}").Passages.Count.ShouldBe(1501);
    }

    [Fact]
    public void A_paragraph_with_many_brackets_that_are_no_links_is_read()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 3000).Select(i => $"It is held [{i}] and so [sic] is the dam"));

        ArticleOf("a.md", $"---\ntitle: T\n---\n{lines}").Passages.Count.ShouldBe(2);
    }

    [Fact]
    public void Metadata_that_would_grow_without_end_is_not_read()
    {
        var bomb = string.Concat(Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));

        var reading = ReadingOf("a.md", $"---\ntitle: T\na0: &a0 x\n{bomb}topics: *a20\n---\nWords.");

        reading.Problems.ShouldContain(p => p.What == "An alias (*) is not read.");
        reading.Article.ShouldNotBeNull().Complete([]).Metadata.Topics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Metadata_of_great_depth_or_length_is_a_warning(string mark)
    {
        var deep = ReadingOf("a.md", $"---\ntitle: {string.Concat(Enumerable.Repeat(mark, 4000))}\n---\nWords.");
        var great = ReadingOf("a.md", $"---\ntitle: {string.Concat(Enumerable.Repeat(mark, 40000))}\n---\nWords.");

        deep.Problems.ShouldNotBeEmpty();
        deep.Problems.ShouldAllBe(problem => problem.Severity == ProblemSeverity.Warning);
        great.Problems[0].What.ShouldBe("The metadata is longer than 32 KB.");
    }

    [Fact]
    public void A_file_with_mistakes_takes_no_other_down()
    {
        using var content = new TestContent()
            .With("bad.txt", " ")
            .With("empty.txt", "")
            .With("latin.md", [0x2D, 0xE9])
            .With("good.md", "---\ntitle: T\n---\nWords.");

        var readings = content.Folder.List().Files.AsParallel().AsOrdered().Select(content.Folder.Read).ToList();

        readings.Select(r => r.Article is not null).ShouldBe([false, false, true, false]);
        readings.Where(r => r.Article is null).ShouldAllBe(r => r.Problems.Count == 1);
    }
}
