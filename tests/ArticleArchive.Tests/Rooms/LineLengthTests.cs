namespace ArticleArchive.Tests.Rooms;

/// <summary>Lines of the code and of the pages fit a screen.</summary>
public sealed class LineLengthTests
{
    private const int MaxLength = 160;

    /// <summary>Files of texts that are sent as they stand.</summary>
    private static readonly string[] Longer =
    [
        "ArticleArchive.Mcp/Prompts/QuotingPrompts.cs",
        "ArticleArchive.Web/Endpoints/Assistants/LlmsText.cs",
    ];

    [Fact]
    public void No_line_of_the_code_and_the_pages_has_more_than_160_characters()
    {
        string[] longer = [.. SourceTree.All().Where(file => file.Text.Split('\n').Any(line => line.TrimEnd('\r').Length > MaxLength)).Select(file => file.Path)];

        longer.Except(Longer.Select(file => $"src/{file}")).ShouldBeEmpty("break the lines at 160 characters");
        Longer.Select(file => $"src/{file}").Except(longer).ShouldBeEmpty("take the file off the list");
    }
}
