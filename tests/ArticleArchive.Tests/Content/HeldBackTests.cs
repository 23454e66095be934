using System.Runtime.Versioning;
using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Tests.Support;
using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

public sealed class HeldBackTests
{
    [Theory]
    [InlineData("", null, null, "The file is empty.")]
    [InlineData("Words.", 1, null, "The file has no front matter.")]
    [InlineData("---\ntitle: T\nWords.", 1, null, "The front matter is not closed.")]
    [InlineData("---\ndate: 2016\n---\nWords.", 2, null, "The title is missing.")]
    [InlineData("---\ntitle: ''\n---\nWords.", 2, null, "The title is missing.")]
    [InlineData("---\n---\nWords.", 2, null, "The title is missing.")]
    [InlineData("---\n- title\n---\nWords.", 2, 1, "The metadata is not a list of keys and values.")]
    [InlineData("---\njust words\n---\nWords.", 2, 1, "The metadata is not a list of keys and values.")]
    [InlineData("---\ntitle: Coalition: it cracks\n---\nWords.", 2, 17, "The metadata is not YAML: While scanning a plain scalar value, found invalid mapping.")]
    [InlineData("---\ntitle: T\n\tdate: 2016\n---\nWords.", 2, 8, "The metadata is not YAML: While scanning a plain scalar, found a tab character that violate indentation.")]
    public void A_file_without_readable_front_matter_is_held_back(string text, int? line, int? column, string what)
    {
        var reading = ReadingOf("a.md", text);

        reading.Article.ShouldBeNull();
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Severity, problem.File, problem.Line, problem.Column, problem.What).ShouldBe((ProblemSeverity.Error, "a.md", line, column, what));
        problem.Advice.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Caf\u00E9\nna\u00EFve \u20AC", "iso-8859-1", 1, 4, "The file is not UTF-8: the byte 0xE9 belongs to no character.")]
    [InlineData("One\ntwo na\u00EFve", "iso-8859-1", 2, 7, "The file is not UTF-8: the byte 0xEF belongs to no character.")]
    [InlineData("\uFEFFHeadline", "utf-16", 1, 1, "The file is not UTF-8: it is UTF-16.")]
    [InlineData("\uFEFFHeadline", "utf-16BE", 1, 1, "The file is not UTF-8: it is UTF-16.")]
    public void A_file_that_is_not_utf_8_is_held_back(string text, string encoding, int line, int column, string what)
    {
        using var content = new TestContent().With("a.txt", Encoding.GetEncoding(encoding).GetBytes(text));

        var reading = content.ReadSingle();

        reading.Article.ShouldBeNull();
        reading.Sha256.Length.ShouldBe(64);
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Severity, problem.Line, problem.Column, problem.What).ShouldBe((ProblemSeverity.Error, line, column, what));
    }

    [Theory]
    [InlineData(" \n\n\t\n")]
    [InlineData("\uFEFF")]
    [InlineData("Updated\n\nAdvertisement\n")]
    public void A_text_without_words_is_held_back(string text)
    {
        var reading = ReadingOf("a.txt", text);

        reading.Article.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe("The file holds no words of an article.");
    }

    [Theory]
    [InlineData("date: [", "a.yml")]
    [InlineData("- date", "a.yml")]
    public void A_text_whose_metadata_is_not_yaml_is_held_back(string yaml, string file)
    {
        using var content = new TestContent().With("a.txt", "Headline\n\nWords.").With("a.yml", yaml);

        var reading = content.ReadSingle();

        reading.Article.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().File.ShouldBe(file);
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
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe("The file has 52,428,800 bytes; 10,485,760 at most are read.");
    }

    [Fact]
    public void A_file_that_went_between_listing_and_reading_is_a_problem()
    {
        using var content = new TestContent().With("2016/a.md", "---\ntitle: T\n---\nWords.");
        var file = content.Folder.List().Files.ShouldHaveSingleItem();
        Directory.Delete(Path.Combine(content.FullPath, "2016"), recursive: true);

        var reading = content.Folder.Read(file);

        reading.Article.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().ToString().ShouldStartWith("2016/a.md: error: The file has gone.");
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

        content.ReadSingle().Problems.ShouldHaveSingleItem().What.ShouldBe("The file may not be read.");
        content.Folder.List().Problems.ShouldHaveSingleItem().What.ShouldBe("The folder may not be read.");
        File.SetUnixFileMode(Path.Combine(content.FullPath, "closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData(">", 5000, "The Markdown is nested too deeply.")]
    [InlineData("- ", 5000, "The Markdown is nested too deeply.")]
    [InlineData("[", 50000, "This paragraph has too many square brackets.")]
    [InlineData("![", 50000, "This paragraph has too many square brackets.")]
    public void Markdown_that_is_nested_without_end_is_held_back(string mark, int times, string what)
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\n---\n{string.Concat(Enumerable.Repeat(mark, times))} x");

        reading.Article.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe(what);
    }

    [Fact]
    public void Metadata_that_would_grow_without_end_is_not_read()
    {
        var bomb = string.Concat(Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));

        var reading = ReadingOf("a.md", $"---\ntitle: T\na0: &a0 x\n{bomb}topics: *a20\n---\nWords.");

        reading.Problems.ShouldContain(p => p.What == "An alias (*) is not read.");
        reading.Article.ShouldNotBeNull().Complete([]).Topics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Metadata_of_great_depth_or_length_is_held_back(string mark)
    {
        var deep = ReadingOf("a.md", $"---\ntitle: {string.Concat(Enumerable.Repeat(mark, 4000))}\n---\nWords.");
        var great = ReadingOf("a.md", $"---\ntitle: {string.Concat(Enumerable.Repeat(mark, 40000))}\n---\nWords.");

        deep.Article.ShouldBeNull();
        deep.Problems.ShouldNotBeEmpty();
        great.Article.ShouldBeNull();
        great.Problems.ShouldHaveSingleItem().What.ShouldBe("The metadata is longer than 32 KB.");
    }

    [Fact]
    public void A_file_with_mistakes_takes_no_other_down()
    {
        using var content = new TestContent()
            .With("bad.md", "---\ntitle: [\n---\n")
            .With("empty.txt", "")
            .With("latin.md", [0x2D, 0xE9])
            .With("good.md", "---\ntitle: T\n---\nWords.");

        var readings = content.Folder.List().Files.AsParallel().AsOrdered().Select(content.Folder.Read).ToList();

        readings.Select(r => r.Article is not null).ShouldBe([false, false, true, false]);
        readings.Where(r => r.Article is null).ShouldAllBe(r => r.Problems.Count == 1);
    }
}
