using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using ArticleArchive.Web.Settings;

namespace ArticleArchive.Tests.Rooms;

/// <summary>No room depends on itself by way of another one: neither a folder with all that is below it, nor a folder alone.</summary>
public sealed class RoomCycleTests
{
    private const int WithAllBelow = 1;
    private const int Alone = 2;

    /// <summary>Rooms whose folders use each other, so that each is one room as yet.</summary>
    private static readonly string[] Undivided = ["Checking", "Content"];

    [Theory]
    [InlineData(WithAllBelow)]
    [InlineData(Alone)]
    public void The_library_has_no_cycle_of_rooms(int depth) => CyclesIn(typeof(Article), "ArticleArchive", depth).ShouldBeEmpty();

    [Theory]
    [InlineData(WithAllBelow)]
    [InlineData(Alone)]
    public void The_site_has_no_cycle_of_rooms(int depth) => CyclesIn(typeof(ArchiveOptions), "ArticleArchive.Web", depth).ShouldBeEmpty();

    [Theory]
    [InlineData("ArticleArchive.Tests.Rooms.Cycle", WithAllBelow)]
    [InlineData("ArticleArchive.Tests.Rooms", Alone)]
    public void A_cycle_of_rooms_is_found(string project, int depth) => CyclesIn(typeof(RoomCycleTests), project, depth).ShouldHaveSingleItem().ShouldContain("Hen");

    private static IEnumerable<string> CyclesIn(System.Type inProject, string project, int depth)
    {
        var architecture = new ArchLoader().LoadAssemblies(inProject.Assembly).Build();
        var rules = new SliceRuleCreator();
        rules.SetSliceAssignment(new SliceAssignment(type => RoomOf(type, project, depth), $"of {project}"));
        var rooms = new GivenSlices(rules);

        rooms.GetObjects(architecture).Count().ShouldBeGreaterThan(1, "a rule about one room holds nothing");
        return rooms.Should().BeFreeOfCycles().Evaluate(architecture).Where(result => !result.Passed).Select(result => result.Description);
    }

    private static SliceIdentifier RoomOf(IType type, string project, int depth)
    {
        var name = type.Namespace.FullName;
        if (!name.StartsWith($"{project}.", StringComparison.Ordinal))
            return SliceIdentifier.Ignore();

        var folders = name[(project.Length + 1)..].Split('.');
        return SliceIdentifier.Of(string.Join('.', folders.Take(Undivided.Contains(folders[0]) ? WithAllBelow : depth)));
    }
}
