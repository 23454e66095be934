using ArticleArchive.Checking.Matching;
using ArticleArchive.History;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>Texts that once took the square of their length; bytes allocated stand for steps, since a clock tells another story on each run.</summary>
public sealed class GrowthTests
{
    private const int Times = 20_000;

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

    private static long Allocated(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        GivenQuotation.Read(text).Words.ShouldBeLessThanOrEqualTo(GivenQuotation.MostWords);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
