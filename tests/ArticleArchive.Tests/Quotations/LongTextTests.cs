using ArticleArchive.Quotations;
using ArticleArchive.Quotations.Marks;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Tests.Quotations;

/// <summary>What keeps the work linear in the text: nothing that is looked through again and again grows with it.</summary>
public sealed class LongTextTests
{
    private const int Times = 4_000;

    [Theory]
    [InlineData("said Ann Field and ")]
    [InlineData("\"a\" ")]
    [InlineData("he said, she said, who said, ")]
    public void No_sentence_is_longer_than_its_bound(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Times));
        var narration = new Narration(new PassageText(PassageKind.Paragraph, text), 0, new MarkPairs(0, text, HouseStyle.Double).Pair());

        for (var sentence = 0; sentence < narration.Sentences; sentence++)
            (narration.EndOf(sentence) - narration.StartOf(sentence)).ShouldBeLessThanOrEqualTo(SentenceCutter.Longest);
    }

    [Theory]
    [InlineData("\"It will hold,\" he said. ")]
    [InlineData("\"a b c d\" ")]
    [InlineData("\" ' “ ” ‘ ’ « ")]
    [InlineData("'a \"b ")]
    [InlineData("Ann Field, who said, and, ")]
    [InlineData("Ann Field{0}, a spokesman{0} for it, said \"it will hold for years\". ")]
    [InlineData("((((, ")]
    public void Twice_the_text_is_twice_the_work(string piece)
    {
        Allocated(TextOf(piece, 200));
        var once = Allocated(TextOf(piece, Times));
        var twice = Allocated(TextOf(piece, 2 * Times));

        ((double)twice / once).ShouldBeLessThan(2.4);
    }

    private static string TextOf(string piece, int times) => string.Concat(Enumerable.Range(0, times).Select(i => piece.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    /// <summary>Bytes allocated stand for steps: unlike a clock they are the same on every run.</summary>
    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        QuotationEngine.Find([new PassageText(PassageKind.Paragraph, text)], []).Count.ShouldBeGreaterThanOrEqualTo(0);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
