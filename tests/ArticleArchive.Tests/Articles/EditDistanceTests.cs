namespace ArticleArchive.Tests.Articles;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("warren", "warren", 0)]
    [InlineData("waren", "warren", 1)]
    [InlineData("warrens", "warren", 1)]
    [InlineData("warsen", "warren", 1)]
    [InlineData("wraren", "warren", 1)]
    [InlineData("lanehin", "lanehni", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Letters_put_in_taken_out_exchanged_and_swapped_are_counted(string one, string other, int distance)
    {
        EditDistance.Between(one, other, max: 9).ShouldBe(distance);
        EditDistance.Between(other, one, max: 9).ShouldBe(distance);
        EditDistance.Between(one, other, max: distance).ShouldBe(distance);
        if (distance > 0)
            EditDistance.Between(one, other, max: distance - 1).ShouldBe(int.MaxValue);
    }
}
