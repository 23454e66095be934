using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Catalog;

public sealed class SpeakerRoleTests
{
    [Theory]
    [InlineData("Colonel", "Col.")]
    [InlineData("Col", "Army Colonel")]
    [InlineData("spokesman", "spokeswoman")]
    [InlineData("Secretary of Defense", "Defence Secretary of")]
    [InlineData("President", "former US president")]
    [InlineData("Lt. Col.", "Colonel")]
    [InlineData("Maj. Gen.", "General")]
    [InlineData("Colonel", "a spokesman for the coalition")]
    [InlineData("chief of staff", "General")]
    [InlineData("the spokesman", "coalition spokesman Colonel")]
    public void Roles_agree_when_nothing_speaks_against_one_person(string one, string other)
    {
        SpeakerRole.Agree(SpeakerRole.Fold(one), SpeakerRole.Fold(other)).ShouldBeTrue();
        SpeakerRole.Agree(SpeakerRole.Fold(other), SpeakerRole.Fold(one)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Colonel", "Senator")]
    [InlineData("Colonel", "Captain")]
    [InlineData("Lieutenant", "Lt Col")]
    [InlineData("Major", "Major General")]
    [InlineData("foreign minister", "prime minister")]
    [InlineData("Captain and spokesman", "Colonel and spokesman")]
    [InlineData("farmer", "spokesman")]
    public void Roles_that_speak_against_it_do_not_agree(string one, string other)
    {
        SpeakerRole.Agree(SpeakerRole.Fold(one), SpeakerRole.Fold(other)).ShouldBeFalse();
        SpeakerRole.Agree(SpeakerRole.Fold(other), SpeakerRole.Fold(one)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Mr", "")]
    [InlineData("Col.", "colonel")]
    [InlineData("the U.S. Defense Secretary", "us defence secretary")]
    public void A_role_is_compared_in_words_written_out(string role, string folded) => SpeakerRole.Fold(role).ShouldBe(folded);
}
