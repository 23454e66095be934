using System.Text.RegularExpressions;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Rooms;

/// <summary>Holds the code to the picture in the architecture: which room may use which, and who may do what.</summary>
public sealed partial class RoomTests
{
    private static readonly string Library = Path.Combine(Repository.Root, "src", "ArticleArchive");

    /// <summary>Articles may be used by all; what composes the rooms is Ingest, for writing, and Checking, for reading; search reads the catalog.</summary>
    private static readonly Dictionary<string, string[]> Uses = new(StringComparer.Ordinal)
    {
        ["Articles"] = [],
        ["Content"] = [],
        ["Quotations"] = [],
        ["Citations"] = [],
        ["History"] = [],
        ["Catalog"] = [],
        ["Search"] = ["Catalog"],
        ["Checking"] = ["Quotations", "History", "Catalog", "Search"],
        ["Ingest"] = ["Content", "Quotations", "History", "Catalog", "Search"],
    };

    public static TheoryData<string> Rooms => [.. Directory.GetDirectories(Library).Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj"))];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_that_the_picture_lets_it_use(string room)
    {
        Uses.ShouldContainKey(room, "a new room needs its place in the picture");
        string[] allowed = [room, "Articles", .. Uses[room]];

        var others = FilesBelow(Path.Combine(Library, room)).SelectMany(file => RoomsUsed(file).Except(allowed).Select(used => $"{file} uses {used}"));

        others.ShouldBeEmpty();
    }

    [Fact]
    public void The_site_and_the_terminal_never_use_each_other()
    {
        Source("ArticleArchive.Web").Where(file => file.Text.Contains("ArticleArchive.Cli", StringComparison.Ordinal)).Select(file => file.Path).ShouldBeEmpty();
        Source("ArticleArchive.Cli").Where(file => file.Text.Contains("ArticleArchive.Web", StringComparison.Ordinal)).Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void The_library_knows_neither_site_nor_terminal_nor_console() =>
        Source("ArticleArchive")
            .Where(file => file.Text.Contains("Microsoft.AspNetCore", StringComparison.Ordinal) || ConsoleUse().IsMatch(file.Text))
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Only_the_catalog_and_the_engine_on_it_speak_SQL() =>
        AllSource()
            .Where(file => !IsBelow(file, "ArticleArchive/Catalog") && !IsBelow(file, "ArticleArchive/Search/Sqlite"))
            .Where(file => SqlUse().IsMatch(file.Text))
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Only_one_type_spells_addresses_of_the_site() =>
        AllSource()
            .Where(file => IsBelow(file, "ArticleArchive.Web") && !file.Path.EndsWith("/ArchiveUrls.cs", StringComparison.Ordinal))
            .Where(file => SpeltAddress().IsMatch(file.Text))
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [Fact]
    public void The_root_of_the_library_holds_no_types() => Directory.GetFiles(Library, "*.cs").ShouldBeEmpty();

    private static IEnumerable<string> RoomsUsed(string file) => RoomUse().Matches(File.ReadAllText(file)).Select(use => use.Groups[1].Value);

    private static IEnumerable<SourceFile> AllSource() => Directory.GetDirectories(Path.Combine(Repository.Root, "src")).SelectMany(project => Source(Path.GetFileName(project)));

    private static IEnumerable<SourceFile> Source(string project) =>
        FilesBelow(Path.Combine(Repository.Root, "src", project))
            .Select(file => new SourceFile(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file)));

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories))
            .Where(file => !BuildOutput().IsMatch(file));

    private static bool IsBelow(SourceFile file, string folder) => file.Path.StartsWith($"src/{folder}/", StringComparison.Ordinal);

    [GeneratedRegex(@"\bArticleArchive\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex RoomUse();

    [GeneratedRegex(@"\bConsole\.")]
    private static partial Regex ConsoleUse();

    [GeneratedRegex(@"\bSqlite(Connection|Command|Transaction)\b|\b(SELECT|INSERT INTO|DELETE FROM|CREATE TABLE)\b ")]
    private static partial Regex SqlUse();

    /// <summary>A quoted path of a page; a route pattern, which a page or an endpoint must spell itself, has a brace or stands after <c>@page</c>.</summary>
    [GeneratedRegex(@"(?<!@page )""/(articles|search|speakers|topics|api|feed|help|about|sitemap)(?![^""]*\{)[^""]*""")]
    private static partial Regex SpeltAddress();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuildOutput();

    private sealed record SourceFile(string Path, string Text);
}
