namespace ArticleArchive.Tests.Quotations;

/// <summary>Where a medium passes words on, the person speaks and the medium is the channel.</summary>
public sealed class ChannelTests
{
    [Theory]
    [InlineData("\"We will not leave the bridge,\" state television quoted General Ida Flint as saying.", "Ida Flint", "state television")]
    [InlineData("\"We will not leave the dam,\" the minister, Ana Kolbe, was quoted as saying by the Lakeside Post.", "Ana Kolbe", "the Lakeside Post")]
    [InlineData("The Lakeside Post quoted Mayor Tina Vale as saying: \"We will not leave the town.\"", "Tina Vale", "The Lakeside Post")]
    [InlineData("Ana Kolbe left. \"We will not leave the road,\" she was quoted by Reuters as saying.", "Ana Kolbe", "Reuters")]
    [InlineData("The agency cited Police Chief Sam Roe as saying \"nobody was hurt\".", "Sam Roe", "The agency")]
    [InlineData("Tom Barr spoke. \"It is late,\" Interfax quoted him as saying.", "Tom Barr", "Interfax")]
    [InlineData("\"The field is ours,\" Tom Barr said, Interfax reported.", "Tom Barr", "Interfax")]
    [InlineData("\"The field is ours,\" Tom Barr said, according to TASS.", "Tom Barr", "TASS")]
    [InlineData("According to Reuters, Tom Barr said \"the field is ours\".", "Tom Barr", "Reuters")]
    [InlineData("\"The field is ours,\" Tom Barr told Reuters reporter Jo Reed.", "Tom Barr", "Reuters reporter Jo Reed")]
    [InlineData("\"The field is ours,\" Tom Barr said in an interview with Sky News.", "Tom Barr", "Sky News")]
    [InlineData("\"The field is ours,\" Tom Barr told reporters.", "Tom Barr", null)]
    [InlineData("\"The field is ours,\" Reuters reported.", "Reuters", null)]
    [InlineData("Tom Barr, a mayor, rose and called the change \"heartbreaking\", according to the Lakeside Post.", "Tom Barr", "the Lakeside Post")]
    [InlineData("Tom Barr said in a statement, first reported by Sky News: \"I joined the guild because of its values.\"", "Tom Barr", "Sky News")]
    public void The_person_speaks_and_the_medium_is_the_channel(string text, string who, string? channel)
    {
        var said = Said.In(text)[^1];

        (said.Who, said.Channel).ShouldBe((who, channel));
    }
}
