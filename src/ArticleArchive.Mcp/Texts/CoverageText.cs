using ArticleArchive.Contracts;

namespace ArticleArchive.Mcp.Texts;

/// <summary>The coverage of the archive in words.</summary>
internal static class CoverageText
{
    public static string Write(CoverageAnswer answer) => new PlainLines()
        .Add(
            $"{answer.Archive} holds {Wording.Number(answer.Reach.Articles)} articles with {Wording.Number(answer.Reach.Passages)} passages "
                + $"and {Wording.Number(answer.Statements)} statements. It last changed on {answer.Reach.Changed:yyyy-MM-dd}.")
        .Add($"Years: {List(answer.Years)}")
        .Add($"Publishers ({Wording.Number(answer.SourcesTotal)}): {List(answer.Sources)}")
        .Add($"Topics ({Wording.Number(answer.TopicsTotal)}): {List(answer.Topics)}")
        .Add(PartText.Shown(Math.Max(answer.SourcesTotal, answer.TopicsTotal), answer.Page, answer.PageSize, "publishers or topics"))
        .Add("It holds nothing else, and says nothing about what was said elsewhere.")
        .ToString();

    private static string List(IReadOnlyList<ValueCount> counts) =>
        counts.Count == 0 ? "none" : string.Join(", ", counts.Select(count => $"{count.Value} {Wording.Number(count.Count)}"));
}
