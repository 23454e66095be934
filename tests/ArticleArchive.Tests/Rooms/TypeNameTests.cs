using System.Text.RegularExpressions;

namespace ArticleArchive.Tests.Rooms;

/// <summary>A name means one thing, wherever it is read.</summary>
public sealed partial class TypeNameTests
{
    [Fact]
    public void No_two_types_have_the_same_name() =>
        SourceTree.All()
            .SelectMany(file => Declaration().Matches(file.Text).Where(type => !type.Groups["partial"].Success).Select(type => (Name: type.Groups["name"].Value, file.Path)))
            .GroupBy(type => type.Name, (name, types) => (Name: name, Paths: types.Select(type => type.Path).Distinct().ToList()))
            .Where(type => type.Paths.Count > 1)
            .Select(type => $"{type.Name}: {string.Join(", ", type.Paths)}")
            .ShouldBeEmpty();

    /// <summary>A type that is not nested; <c>where</c> it is generic, its name alone. A partial one may have several files.</summary>
    [GeneratedRegex(@"^(?:(?:public|internal|static|sealed|abstract|readonly|ref|(?<partial>partial)) )*(?:class|record struct|record|interface|enum|struct) (?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
