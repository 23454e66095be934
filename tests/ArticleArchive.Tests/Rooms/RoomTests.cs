using System.Text.RegularExpressions;

namespace ArticleArchive.Tests.Rooms;

/// <summary>Holds the code to the picture in the README: which room may use which, and who may do what.</summary>
public sealed partial class RoomTests
{
    private const string Library = "ArticleArchive";
    private const string Site = "ArticleArchive.Web";

    /// <summary>Articles may be used by all; Ingest composes the rooms for writing, Checking and Contracts for reading; Search reads the catalog.</summary>
    private static readonly Dictionary<string, string[]> LibraryUses = new(StringComparer.Ordinal)
    {
        ["Articles"] = [],
        ["Content"] = [],
        ["Quotations"] = [],
        ["Citations"] = [],
        ["History"] = [],
        ["Catalog"] = [],
        ["Search"] = ["Catalog"],
        ["Checking"] = ["Quotations", "History", "Catalog", "Search"],
        ["Contracts"] = ["Quotations", "History", "Citations", "Catalog", "Search", "Checking"],
        ["Ingest"] = ["Content", "Quotations", "History", "Catalog"],
    };

    private static readonly Dictionary<string, string[]> SiteUses = new(StringComparer.Ordinal)
    {
        ["Settings"] = [],
        ["Linking"] = ["Settings"],
        ["Metrics"] = ["Settings", "Linking"],
        ["Http"] = ["Settings", "Linking", "Metrics"],
        ["Endpoints"] = ["Settings", "Linking", "Http"],
        ["Pages"] = ["Settings", "Linking", "Http", "Endpoints"],
        ["Hosting"] = ["Settings", "Linking", "Metrics", "Http", "Endpoints", "Pages"],
    };

    public static TheoryData<string> LibraryRooms => [.. SourceTree.RoomsOf(Library)];

    public static TheoryData<string> SiteRooms => [.. SourceTree.RoomsOf(Site)];

    [Theory, MemberData(nameof(LibraryRooms))]
    public void A_room_of_the_library_uses_only_the_rooms_that_the_picture_lets_it_use(string room)
    {
        LibraryUses.ShouldContainKey(room, "a new room needs its place in the picture");
        string[] allowed = [room, "Articles", .. LibraryUses[room]];

        SourceTree.FilesIn(Library, room).SelectMany(file => Foreign(file, LibraryRoom(), allowed)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(SiteRooms))]
    public void A_room_of_the_site_uses_only_the_rooms_that_the_picture_lets_it_use(string room)
    {
        SiteUses.ShouldContainKey(room, "a new room needs its place in the picture");
        string[] allowed = [room, .. SiteUses[room]];

        SourceTree.FilesIn(Site, room).SelectMany(file => Foreign(file, SiteRoom(), allowed)).ShouldBeEmpty();
    }

    [Fact]
    public void The_site_and_the_terminal_never_use_each_other()
    {
        SourceTree.FilesIn(Site).Where(file => file.Text.Contains("ArticleArchive.Cli", StringComparison.Ordinal)).Select(file => file.Path).ShouldBeEmpty();
        SourceTree.FilesIn("ArticleArchive.Cli").Where(file => file.Text.Contains(Site, StringComparison.Ordinal)).Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void The_library_knows_nothing_of_the_search_cluster() =>
        SourceTree.FilesIn(Library).Where(file => file.Text.Contains("Manticore", StringComparison.OrdinalIgnoreCase) || file.Text.Contains("Sphinx", StringComparison.OrdinalIgnoreCase))
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [Fact]
    public void The_library_knows_neither_site_nor_terminal_nor_console() =>
        SourceTree.FilesIn(Library)
            .Where(file => file.Text.Contains("Microsoft.AspNetCore", StringComparison.Ordinal) || ConsoleUse().IsMatch(file.Text))
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Only_the_catalog_and_the_search_cluster_speak_SQL() =>
        SourceTree.All().Where(file => !file.IsBelow("ArticleArchive/Catalog") && !file.IsBelow("ArticleArchive.Manticore") && SqlUse().IsMatch(file.Text)).Select(file => file.Path).ShouldBeEmpty();

    [Fact]
    public void Only_one_type_spells_addresses_of_the_site() =>
        SourceTree.FilesIn(Site)
            .Where(file => !file.Path.EndsWith("/ArchiveUrls.cs", StringComparison.Ordinal) && SpeltAddress().IsMatch(file.Text))
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [Fact]
    public void The_root_of_the_library_has_no_types_and_the_root_of_the_site_only_starts_it()
    {
        Directory.GetFiles(SourceTree.Folder(Library), "*.cs").ShouldBeEmpty();
        Directory.GetFiles(SourceTree.Folder(Site), "*.cs").Select(Path.GetFileName).ShouldBe(["Program.cs"]);
    }

    private static IEnumerable<string> Foreign(SourceFile file, Regex use, string[] allowed) =>
        use.Matches(file.Text).Select(found => found.Groups[1].Value).Except(allowed).Select(room => $"{file.Path} uses {room}");

    [GeneratedRegex(@"\bArticleArchive\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex LibraryRoom();

    [GeneratedRegex(@"\bArticleArchive\.Web\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex SiteRoom();

    [GeneratedRegex(@"\bConsole\.")]
    private static partial Regex ConsoleUse();

    [GeneratedRegex(@"\bSqlite(Connection|Command|Transaction)\b|\b(SELECT|INSERT INTO|DELETE FROM|CREATE TABLE)\b ")]
    private static partial Regex SqlUse();

    /// <summary>A quoted path of a page; a route pattern, which a page or an endpoint must spell itself, has a brace or stands after <c>@page</c>.</summary>
    [GeneratedRegex(@"(?<!@page )""/(articles|search|speakers|topics|api|feed|help|about|sitemap)(?![^""]*\{)[^""]*""")]
    private static partial Regex SpeltAddress();
}
