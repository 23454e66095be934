using ArticleArchive.Checking.Matching;
using ArticleArchive.History;
using ArticleArchive.Ingest;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>Texts that once took the square of their length; bytes allocated stand for steps, since a clock tells another story on each run.</summary>
public sealed class GrowthTests
{
    private const int Times = 20_000;
    private const int Kilobyte = 1024;
    private const int Small = 16 * Kilobyte;

    private static readonly int[] Megabytes = [1, 2, 4];

    public static TheoryData<string> Constructs => new(RepeatedConstruct.All.Select(construct => construct.Name));

    [Theory]
    [InlineData("[a] ")]
    [InlineData("[x] crack ")]
    [InlineData("it ... is ")]
    public void A_quotation_twice_as_long_is_twice_the_work_to_read(string piece)
    {
        Allocated(piece, 100);
        ((double)Allocated(piece, 2 * Times) / Allocated(piece, Times)).ShouldBeLessThan(2.4);
    }

    [Fact]
    public void Paragraphs_as_long_as_a_book_are_not_compared_word_by_word()
    {
        var older = string.Concat(Enumerable.Range(0, Times).Select(word => $"a{word} b "));
        var newer = string.Concat(Enumerable.Range(0, Times).Select(word => $"b c{word} "));

        WordDifference.Between(older, newer).ShouldBe([new(WordChange.Removed, older), new(WordChange.Added, newer)]);
        WordDifference.Between(older, older).ShouldBe([new(WordChange.Kept, older)]);
    }

    [Fact]
    public void A_paragraph_of_open_brackets_is_held_back_with_its_line()
    {
        var reading = TestContent.ReadingOf("a.md", $"---\ntitle: T\n---\nWords.\n\n{string.Concat(Enumerable.Repeat("[a](", 1001))}");

        reading.Article.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().Line.ShouldBe(6);
    }

    [Fact]
    public void Brackets_in_many_paragraphs_are_read() =>
        TestContent.ReadingOf("a.md", $"---\ntitle: T\n---\n{string.Concat(Enumerable.Repeat("[a](/b)\n\n", 1001))}").Article.ShouldNotBeNull().Complete([]).Passages.Count.ShouldBe(1002);

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_four_times_as_often_is_about_four_times_the_work_to_read(string name)
    {
        var construct = RepeatedConstruct.All.Single(construct => construct.Name == name);
        Read(construct, Small);
        var (once, often) = (Read(construct, Small).Bytes, Read(construct, 4 * Small).Bytes);

        // The square would be sixteen times as much.
        ((double)often / once).ShouldBeLessThan(8);
    }

    /// <summary>By hand: <c>-explicit only -method '*four_megabytes' -showLiveOutput</c>.</summary>
    [Fact(Explicit = true)]
    public void No_construct_takes_more_than_linear_time_at_one_two_and_four_megabytes()
    {
        const int Shown = 10;
        var rows = RepeatedConstruct.All.Select(construct => (construct.Name, Times: (List<TimeSpan>)[.. Megabytes.Select(megabytes => Read(construct, megabytes * 1024 * Kilobyte).Time)])).ToList();
        foreach (var (name, times) in rows.OrderByDescending(row => row.Times[^1]).Take(Shown))
            TestContext.Current.TestOutputHelper?.WriteLine($"{name,-50} {string.Join(' ', times.Select(time => FormattableString.Invariant($"{time.TotalSeconds,7:0.00}")))} s");

        rows.Where(row => row.Times[^1].TotalSeconds > 3 && row.Times[^1] > 8 * row.Times[0]).Select(row => row.Name).ShouldBeEmpty();
    }

    private static long Allocated(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        GivenQuotation.Read(text).Words.ShouldBeLessThanOrEqualTo(GivenQuotation.MaxWords);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (long Bytes, TimeSpan Time) Read(RepeatedConstruct construct, int bytes)
    {
        using var content = new TestContent().With(construct.FileName, construct.Write(bytes));
        var folder = content.Folder;
        var file = folder.List().Files.ShouldHaveSingleItem();
        var (allocated, used) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        new ArticlePipeline(folder, []).Read(file);
        return (GC.GetAllocatedBytesForCurrentThread() - allocated, Environment.CpuUsage.TotalTime - used);
    }
}
