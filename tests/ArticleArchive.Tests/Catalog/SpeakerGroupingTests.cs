using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Catalog;

public sealed class SpeakerGroupingTests
{
    // Each word is what some articles print of one name: roles with + between them, or "-" for none. Persons are parted by /.
    [Theory]
    [InlineData("-", "-")]
    [InlineData("colonel -", "- colonel")]
    [InlineData("colonel senator", "colonel/senator")]
    [InlineData("colonel senator -", "-/colonel/senator")]
    [InlineData("colonel spokesman", "colonel spokesman")]
    [InlineData("colonel captain spokesman", "captain/colonel/spokesman")]
    [InlineData("colonel colonel+senator senator", "colonel colonel+senator senator")]
    [InlineData("colonel+spokesman captain spokesman", "captain/colonel+spokesman spokesman")]
    [InlineData("minister prime_minister foreign_minister", "foreign_minister/minister/prime_minister")]
    public void Appearances_are_one_person_where_roles_agree_and_nothing_stands_between(string printed, string persons)
    {
        var appearances = printed.Split(' ').Select((roles, i) => Appearance(roles, i)).ToList();

        foreach (var order in Orders(appearances))
            Told(SpeakerGrouping.Group(order)).ShouldBe(persons);
    }

    [Fact]
    public void Who_appears_first_comes_first_and_the_undated_last()
    {
        var undated = new SpeakerAppearance("ann lee", "senator", new ArticleKey(5));
        var late = new SpeakerAppearance("ann lee", "colonel", ArticleKey.FirstOf(new DateOnly(2016, 1, 2)));
        var early = new SpeakerAppearance("ann lee", "farmer", ArticleKey.FirstOf(new DateOnly(2016, 1, 1)));

        SpeakerGrouping.Group([undated, late, early]).Select(person => person[0].Roles).ShouldBe(["farmer", "colonel", "senator"]);
    }

    [Fact]
    public void A_name_with_hundreds_of_roles_is_not_told_apart()
    {
        SpeakerGrouping.Group([.. Enumerable.Range(0, 200).Select(i => Appearance($"role{i}", i))]).Count.ShouldBe(200);
        SpeakerGrouping.Group([.. Enumerable.Range(0, 4000).Select(i => Appearance($"role{i}", i))]).ShouldHaveSingleItem().Count.ShouldBe(4000);
    }

    private static SpeakerAppearance Appearance(string roles, int i) => new(
        $"name {i}",
        roles == "-" ? "" : roles.Replace('+', '|').Replace('_', ' '),
        new ArticleKey(1));

    private static string Told(IReadOnlyList<IReadOnlyList<SpeakerAppearance>> persons)
    {
        var words = persons.Select(person => string.Join(' ', person.Select(Word).Order(StringComparer.Ordinal)));
        return string.Join('/', words.Order(StringComparer.Ordinal));
    }

    private static string Word(SpeakerAppearance appearance) => appearance.Roles.Length == 0 ? "-" : appearance.Roles.Replace('|', '+').Replace(' ', '_');

    private static IEnumerable<List<SpeakerAppearance>> Orders(List<SpeakerAppearance> all) =>
        all.Count <= 1 ? [all] : all.SelectMany(first => Orders([.. all.Where(other => other != first)]).Select(rest => (List<SpeakerAppearance>)[first, .. rest]));
}
