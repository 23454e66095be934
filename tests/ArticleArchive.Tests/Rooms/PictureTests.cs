using System.Text.RegularExpressions;

namespace ArticleArchive.Tests.Rooms;

/// <summary>The picture under "How it is built" in the README is of this code.</summary>
public sealed partial class PictureTests
{
    private const string WithinWeb = "Within Web:";

    private static readonly IReadOnlyList<string> Picture =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "README.md"))
            .SkipWhile(line => line != "## How it is built").Skip(1)
            .TakeWhile(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal))
            .Select(line => line.Trim()),
    ];

    /// <summary>The names of each row, from files to pages; what stands in brackets explains.</summary>
    private static readonly IReadOnlyList<IReadOnlyList<string>> Rows =
        [.. Picture.Where(line => !line.StartsWith(WithinWeb, StringComparison.Ordinal)).Select(NamesIn).Where(names => names.Count > 0)];

    [Fact]
    public void It_shows_every_room_of_the_library_and_every_program()
    {
        Rows.SkipLast(1).SelectMany(row => row).ShouldBe(SourceTree.RoomsOf("ArticleArchive"), ignoreOrder: true);
        Rows[^1].Select(program => $"ArticleArchive.{program}").Append("ArticleArchive")
            .ShouldBe(Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(project => Path.GetFileName(project)), ignoreOrder: true);
    }

    [Fact]
    public void A_room_uses_what_stands_above_or_beside_it_and_Ingest_the_catalog_that_it_writes() =>
        Rows.SelectMany((row, at) => row.SelectMany(room => Uses(room).Except(Rows.Take(at + 1).SelectMany(above => above)).Select(used => $"{room} uses {used}")))
            .ShouldBe(["Ingest uses Catalog"]);

    [Fact]
    public void It_shows_the_rooms_of_the_site_each_of_which_uses_those_on_its_left()
    {
        var rooms = NamesIn(Picture.Single(line => line.StartsWith(WithinWeb, StringComparison.Ordinal))[WithinWeb.Length..]);

        rooms.ShouldBe(SourceTree.RoomsOf("ArticleArchive.Web"), ignoreOrder: true);
        rooms.SelectMany((room, at) => Used("ArticleArchive.Web", room, SiteRoom()).Except(rooms.Take(at + 1)).Select(used => $"{room} uses {used}")).ShouldBeEmpty();
    }

    private static IEnumerable<string> Uses(string room) => Rows[^1].Contains(room) ? [] : Used("ArticleArchive", room, LibraryRoom());

    private static IEnumerable<string> Used(string project, string room, Regex use) =>
        SourceTree.FilesIn(project, room).SelectMany(file => use.Matches(file.Text)).Select(found => found.Groups[1].Value).Distinct();

    private static List<string> NamesIn(string line) => [.. Name().Matches(InBrackets().Replace(line, "")).Select(name => name.Value)];

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\b")]
    private static partial Regex Name();

    [GeneratedRegex(@"^using ArticleArchive\.([A-Z][A-Za-z]+)\b", RegexOptions.Multiline)]
    private static partial Regex LibraryRoom();

    [GeneratedRegex(@"\bArticleArchive\.Web\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex SiteRoom();
}
