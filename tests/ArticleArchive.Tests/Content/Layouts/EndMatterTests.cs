using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content.Layouts;

public sealed class EndMatterTests
{
    [Theory]
    [InlineData("H\n\nThe bridge is held by the army.\n\n-30-", "5")]
    [InlineData("H\n\nThe bridge is held by the army.\n\n###", "5")]
    [InlineData("H\n\nThe bridge is held by the army.\n\n# # #\n\nPress office, 555", "5 7")]
    [InlineData("H\n\nThe bridge is held by the army.\n\n-ENDS-\n\nNotes to editors\n\nMore.", "5 7 9")]
    [InlineData("H\n\nThe bridge is held by the army.\n\nNotes to editors:\n1. The bridge.\n2. The dam.", "5 6 7")]
    [InlineData("H\nThe bridge is held by the army.\n REUTER", "3")]
    [InlineData("H\nThe bridge is held by the army.\nENDS\nCall us.", "3 4")]
    [InlineData("H\nThe bridge is held by the army.\n[ENDS]", "3")]
    [InlineData("H\n\nThe bridge is held by the army.\n\n\\###", "5")]
    [InlineData("H\n\nThe bridge is held by the army.\n\nMedia contact: Jo Reed 0400 123 456", "5")]
    [InlineData("H\n\nThe bridge is held by the army.\n\nFor further information:\nJo Reed\njo@works.example.org", "5 6 7")]
    [InlineData("H\n\nThe bridge is held by the army.\n\nAuthorised by A. Barr, 12 North Quay, Kesrat", "5")]
    [InlineData("H\n\nThe bridge is held by the army.\n\n© Authorised by Ana Barr MP, 12 North Quay, Kesrat KE 6060\n\nwww.works.example.org", "5 7")]
    public void What_stands_below_the_end_is_kept_apart(string text, string lines)
    {
        var article = ArticleOf("a.txt", text);

        article.Passages.Select(p => p.Text).ShouldBe(["H", "The bridge is held by the army."]);
        string.Join(' ', article.Furniture.Select(f => f.Line)).ShouldBe(lines);
    }

    [Theory]
    [InlineData("H\n\nOne.\n\n###\n\nThe second story is far longer than the first one was.")]
    [InlineData("H\n\nOne.\n\nThe story ENDS here.")]
    [InlineData("H\n\nOne.\n\n30")]
    [InlineData("ENDS\n\nOne.\n\nTwo.")]
    [InlineData("H\n\nOne.\n\nAuthorised by the council, the bridge opened in May.")]
    [InlineData("H\n\nThe minister had no\ncontact: the line was cut at 0400 123 456.")]
    [InlineData("H\n\nOne.\n\nContact: the army lost it on Monday.")]
    public void A_mark_that_does_not_end_the_text_is_part_of_it(string text) => ArticleOf("a.txt", text).Furniture.ShouldBeEmpty();

    [Fact]
    public void A_mark_between_stories_ends_none_of_them()
    {
        var article = ArticleOf("a.txt", "Digest\n\nThe bridge is held.\n\n###\n\nThe dam is held.\n\n###\n\nThe road is held.\n\n###");

        article.Passages.Select(p => p.Text).ShouldBe(["Digest", "The bridge is held.", "###", "The dam is held.", "###", "The road is held."]);
        article.Furniture.Select(f => f.Line).ShouldBe([13]);
    }
}
