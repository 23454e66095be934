using ArticleArchive.Content;
using ArticleArchive.Ingest;
using Microsoft.Extensions.Time.Testing;
using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

/// <summary>What one file may ask for, and what is said of one that asks for more.</summary>
public sealed class FileLimitTests
{
    private const long Megabyte = 1024 * 1024;

    private static readonly FileLimits Small = new() { Megabytes = 1, MemoryMegabytes = 100, Passages = 5, Cells = 12, Links = 4, Definitions = 2, Speakers = 2, Depth = 3 };

    [Theory]
    [InlineData("a.md", "One\n\nTwo\n\nThree\n\nFour\n\nFive\n", null, "The article has more than 5 paragraphs.", "FilePassages")]
    [InlineData("a.txt", "Headline\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n", null, "The article has more than 5 paragraphs.", "FilePassages")]
    [InlineData("a.md", "One\n===\nTwo\n===\nThree\n===\nFour\n===\nFive\n===\nSix\n---\n", 15, "The article has more than 5 paragraphs.", "FilePassages")]
    [InlineData("a.md", "Words.\n\n|a|b|c|\n|-|-|-|\n|d|e|f|\n|g|\n|h|\n|i|\n", 11, "This table has more than 12 cells, including those that fill up short rows.", "FileCells")]
    [InlineData("a.md", "> |a|b|c|d|\n> |-|-|-|-|\n> |e|f|g|h|\n> i|j\n> k|l\n", 8, "This table has more than 12 cells, including those that fill up short rows.", "FileCells")]
    [InlineData("a.md", "[a](/b) [c](/d) [e](/f)\n\n[g](/h)\n[[[[", 7, "This paragraph has more than 4 square brackets that may begin a link.", "FileLinks")]
    [InlineData("a.md", "Words.\n\n[a]: /b\n\n[c]: /d\n\n> [e]: /f\n", 10, "The file has more than 2 link definitions.", "FileDefinitions")]
    [InlineData("a.md", "> > - a\n\n> 1. > - b\n", 6, "Quotations and lists are nested more than 3 deep here.", "FileDepth")]
    [InlineData("a.md", "---\nspeakers: [Jo Reed, Ana Reed, Ed Reed]\n---\nWords.", null, "The metadata names more than 2 speakers.", "FileSpeakers")]
    public void A_file_that_asks_for_more_is_held_back_and_told_where_and_by_which_setting(string name, string text, int? line, string what, string setting)
    {
        var reading = ReadWithin(Small, name, name == "a.md" && !text.StartsWith("---", StringComparison.Ordinal) ? $"---\ntitle: T\n---\n{text}" : text);

        reading.Article.ShouldBeNull();
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Line, problem.What).ShouldBe((line, what));
        problem.Advice.ShouldEndWith($", or raise Archive:Limits:{setting}.");
    }

    [Theory]
    [InlineData("a.md", "One\n\nTwo\n\nThree\n\nFour\n")]
    [InlineData("a.md", "|a|b|c|\n|-|-|-|\n|d|e|f|\n|g|\n|h|i|\n\n|a|b|c|\n|-|-|-|\n")]
    [InlineData("a.md", "a|b\nc|d\ne|f\ng|h\ni|j\nk|l\nm|n\n")]
    [InlineData("a.md", "[a](/b) [c](/d)\n\n[e](/f) [g](/h)")]
    [InlineData("a.md", "[a] [c]\n\n[a]: /b\n\n[c]: /d")]
    [InlineData("a.md", "> > - a\n>\n> 1. - b\n")]
    [InlineData("a.md", "-----\n\n* * * * *\n\nWords.")]
    [InlineData("a.txt", "Headline\n\n> > > > > a\n\n|a|\n|-|\n")]
    public void A_file_that_asks_for_no_more_is_read(string name, string text)
    {
        var reading = ReadWithin(Small, name, name == "a.md" ? $"---\ntitle: T\n---\n{text}" : text);

        reading.Problems.ShouldBeEmpty();
        reading.Article.ShouldNotBeNull();
    }

    [Fact]
    public void A_table_whose_short_rows_would_be_filled_up_to_millions_of_cells_is_refused_before_it_is_parsed()
    {
        var text = $"|{string.Concat(Enumerable.Repeat("a|", 5000))}\n|{string.Concat(Enumerable.Repeat("-|", 5000))}\n{string.Concat(Enumerable.Repeat("|b|\n", 5000))}";
        ReadWithin(new FileLimits(), "a.md", text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        ReadWithin(new FileLimits(), "a.md", text).Article.ShouldBeNull();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5 * Megabyte);
    }

    [Fact]
    public void A_file_that_takes_too_long_is_held_back()
    {
        using var content = new TestContent().With("a.md", "---\ntitle: T\n---\nWords.");
        var folder = new ContentFolder(new ContentOptions { ContentPath = content.FullPath, Clock = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromMinutes(2) } });

        var problem = new ArticlePipeline(folder, []).Read(folder.List().Files.ShouldHaveSingleItem()).Problems.ShouldHaveSingleItem();

        problem.What.ShouldBe("Reading the file took longer than 60 seconds.");
        problem.Advice.ShouldEndWith("or raise Archive:Limits:FileSeconds.");
    }

    [Fact]
    public void A_file_that_takes_too_much_memory_is_held_back()
    {
        var reading = ReadWithin(new FileLimits { MemoryMegabytes = 1 }, "a.txt", $"Headline\n\n{string.Concat(Enumerable.Repeat("Some words of a paragraph.\n\n", 10_000))}");

        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.What.ShouldBe("Reading the file took more than 1 MB of memory.");
        problem.Advice.ShouldEndWith("or raise Archive:Limits:FileMemoryMegabytes.");
    }

    [Fact]
    public void Whatever_reading_a_file_throws_it_is_held_back_and_the_place_is_told()
    {
        var problem = FileGuard.Read("a.md", () => throw new InvalidOperationException("No more room.\nNone."), problem => problem);

        problem.ToString().ShouldStartWith("a.md: error: The file cannot be read: InvalidOperationException in");
        problem.What.ShouldEndWith(", No more room. None.");
        FileGuard.Read("a.md", () => throw new InsufficientMemoryException(), _ => "held back").ShouldBe("held back");
    }

    [Fact]
    public void Of_many_mistakes_of_one_kind_the_first_are_named_and_the_others_counted()
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\n---\nWords.\n\n{string.Concat(Enumerable.Range(0, 1500).Select(i => $"[a{i}]: b\n\n"))}");

        reading.Problems.Count.ShouldBe(21);
        reading.Problems[19].Line.ShouldBe(44);
        reading.Problems[20].What.ShouldBe("This line is a link definition that no link uses, so it is not shown. This file has 1,480 more of this kind that are not listed.");
    }

    private static ContentReading ReadWithin(FileLimits limits, string name, string text)
    {
        using var content = new TestContent().With(name, text);
        var folder = new ContentFolder(new ContentOptions { ContentPath = content.FullPath, Limits = limits });
        return folder.Read(folder.List().Files.ShouldHaveSingleItem());
    }
}
