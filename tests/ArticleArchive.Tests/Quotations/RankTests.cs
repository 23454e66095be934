namespace ArticleArchive.Tests.Quotations;

/// <summary>Ranks and posts before a name are the role, whole, and no part of the name.</summary>
public sealed class RankTests
{
    [Theory]
    [InlineData("Brig.-Gen.")]
    [InlineData("Lt.-Cmdr.")]
    [InlineData("Lieutenant-General")]
    [InlineData("Commodore (retd)")]
    [InlineData("Maj Gen (Retd)")]
    [InlineData("Rear Adm. (lower half)")]
    [InlineData("Lt. j.g.")]
    [InlineData("Sgt. 1st Class")]
    [InlineData("Petty Officer 2nd Class")]
    [InlineData("Private First Class")]
    [InlineData("Chief Warrant Officer 4")]
    [InlineData("Tech. Sgt.")]
    [InlineData("2Lt")]
    [InlineData("1st Lt.")]
    [InlineData("WO2")]
    [InlineData("A/Cdre")]
    [InlineData("L/Cpl")]
    [InlineData("Fg Off")]
    [InlineData("Leading Hand")]
    [InlineData("Able Seaman")]
    [InlineData("AM")]
    [InlineData("SAC")]
    [InlineData("Havildar")]
    [InlineData("Naib Subedar")]
    [InlineData("Deputy Inspector General of Police")]
    [InlineData("Senior Superintendent of Police (SSP)")]
    [InlineData("Det Ch Insp")]
    [InlineData("First Sea Lord Admiral Sir")]
    [InlineData("Chief of the Defence Staff General Sir")]
    [InlineData("Chairman of the Joint Chiefs of Staff Gen.")]
    [InlineData("Secretary of State")]
    [InlineData("Secretary of State for Defence")]
    [InlineData("Under Secretary of Defense for Policy")]
    [InlineData("Minister for Petroleum")]
    [InlineData("Special Presidential Envoy")]
    [InlineData("High Commissioner")]
    [InlineData("former Defence Secretary")]
    [InlineData("acting Foreign Minister")]
    [InlineData("retired Army Gen.")]
    public void A_rank_or_post_is_the_role_and_no_part_of_the_name(string rank)
    {
        var said = Said.OnlyIn($"\"We were hit twice,\" said {rank} Alan Dorne. The road is open.");

        (said.Who, said.Role, said.Named).ShouldBe(("Alan Dorne", rank, true));
    }

    [Theory]
    [InlineData("\"It is late,\" said the Secretary of State, Alan Dorne.", "Alan Dorne")]
    [InlineData("The 9/11 attack was \"a crime\", Alan Dorne said.", "Alan Dorne")]
    public void What_only_looks_like_a_rank_stays_with_the_name(string text, string who) => Said.OnlyIn(text).Who.ShouldBe(who);

    [Fact]
    public void A_head_of_government_without_a_first_name_in_the_article_has_one()
    {
        Said.OnlyIn("\"It is late,\" Prime Minister Blair said.").Who.ShouldBe("Tony Blair");
        Said.OnlyIn("\"It is late,\" Captain Blair said.").Who.ShouldBe("Blair");
    }
}
