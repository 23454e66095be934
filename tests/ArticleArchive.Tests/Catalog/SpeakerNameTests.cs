using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Catalog;

public sealed class SpeakerNameTests
{
    [Theory]
    [InlineData("Steve Warren", "steve warren")]
    [InlineData("Col. Steve  WARREN", "steve warren")]
    [InlineData("José Núñez", "jose nunez")]
    [InlineData("Sinéad O’Brien", "sinead obrien")]
    [InlineData("Haider al-Abadi", "haider al abadi")]
    [InlineData("the Pentagon", "pentagon")]
    [InlineData("General", "general")]
    [InlineData("Владимир Путин", "владимир путин")]
    [InlineData("", "")]
    public void A_name_is_compared_without_case_accents_rank_and_article(string name, string folded) => SpeakerName.Fold(name).ShouldBe(folded);

    [Theory]
    [InlineData("steve warren", true)]
    [InlineData("human rights watch", true)]
    [InlineData("warren", false)]
    [InlineData("j warren", false)]
    [InlineData("unit 731", false)]
    [InlineData("", false)]
    public void Somebody_is_known_again_by_two_words_of_a_name(string folded, bool full) => SpeakerName.IsFull(folded).ShouldBe(full);
}
