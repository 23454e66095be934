using System.Xml.Linq;
using ArticleArchive.Web.Http;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Web;

public sealed class XmlWordsTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("a\u0000b\u000Bc\u001Fd", "abcd")]
    [InlineData("tab\tand\nline", "tab\tand\nline")]
    [InlineData("whole \uD83D\uDE00 pair", "whole \uD83D\uDE00 pair")]
    [InlineData("not \uFFFE a character", "not  a character")]
    public void Characters_that_no_XML_may_have_are_left_out(string words, string legal) => XmlWords.Clean(words).ShouldBe(legal);

    [Fact]
    public void Half_a_surrogate_pair_is_left_out() => XmlWords.Clean($"half {(char)0xD83D} pair {(char)0xDE00}").ShouldBe("half  pair ");

    [Fact]
    public void Any_words_at_all_make_a_document_that_reads_back_the_same() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), words =>
        {
            // The reader makes one line feed of every line end, as the standard wants.
            var legal = XmlWords.Clean(words.Replace("\r", "", StringComparison.Ordinal));
            return XDocument.Parse(new XElement("title", legal).ToString(), LoadOptions.PreserveWhitespace).Root?.Value == legal;
        }).QuickCheckThrowOnFailure();
}
