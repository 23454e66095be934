using System.Text.RegularExpressions;

namespace ArticleArchive.Tests;

/// <summary>What SECURITY.md promises is held by tests that are there.</summary>
public sealed partial class SecurityPolicyTests
{
    [Fact]
    public void Every_test_that_it_names_is_there()
    {
        var names = typeof(SecurityPolicyTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var named = TestName().Matches(File.ReadAllText(Path.Combine(Repository.Root, ".github", "SECURITY.md"))).Select(match => match.Groups[1].Value).ToList();

        named.Count.ShouldBeGreaterThan(20);
        named.ShouldBeSubsetOf(names);
    }

    [GeneratedRegex("`([A-Z][A-Za-z]+(?:Tests|Shape))`", RegexOptions.NonBacktracking)]
    private static partial Regex TestName();
}
