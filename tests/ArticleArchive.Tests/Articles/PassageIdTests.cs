namespace ArticleArchive.Tests.Articles;

public sealed class PassageIdTests
{
    [Theory]
    [InlineData("zrjwjd", "zrjwjd")]
    [InlineData("ZRJWJD", "zrjwjd")]
    [InlineData("b2345", "b2345")]
    [InlineData("b234567892345678", "b234567892345678")]
    public void An_id_is_read_in_any_case(string text, string id)
    {
        PassageId.TryParse(text, out var read).ShouldBeTrue();

        read.Value.ShouldBe(id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("b234")]
    [InlineData("b2345678923456789")]
    [InlineData("2bcdf")]
    [InlineData("bcdfa")]
    [InlineData("bcdf0")]
    [InlineData("bcdfl")]
    [InlineData("bcd/f")]
    [InlineData("../..")]
    public void What_cannot_be_an_id_is_none(string? text) => PassageId.TryParse(text, out _).ShouldBeFalse();
}
