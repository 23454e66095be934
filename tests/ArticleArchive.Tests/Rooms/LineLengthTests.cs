namespace ArticleArchive.Tests.Rooms;

/// <summary>Lines of the code and of the pages fit a screen.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 160;

    /// <summary>Texts that are sent as they stand, then files whose lines are still to be broken: one that no longer has a longer line must leave the list.</summary>
    private static readonly string[] Longer =
    [
        "ArticleArchive.Mcp/Prompts/QuotingPrompts.cs",
        "ArticleArchive.Web/Endpoints/Assistants/LlmsText.cs",

        "ArticleArchive/Checking/Clauses/RightEdge.cs",
        "ArticleArchive/Checking/Clauses/SpokenText.cs",
        "ArticleArchive/Checking/Judging/ArticleMarks.cs",
        "ArticleArchive/Checking/Judging/Corrections.cs",
        "ArticleArchive/Checking/Judging/ExactJudge.cs",
        "ArticleArchive/Checking/Judging/IndirectSpeech.cs",
        "ArticleArchive/Checking/Judging/NearJudge.cs",
        "ArticleArchive/Checking/Judging/PassageReading.cs",
        "ArticleArchive/Checking/Judging/PlaceJudge.cs",
        "ArticleArchive/Checking/Judging/Signs.cs",
        "ArticleArchive/Checking/Matching/GivenQuotation.cs",
        "ArticleArchive/Checking/Matching/SetOffQuotations.cs",
        "ArticleArchive/Checking/QuotedPlace.cs",
        "ArticleArchive/Checking/Speakers/ArticleSpeaker.cs",
        "ArticleArchive/Checking/Speakers/PrintedRoles.cs",
        "ArticleArchive/Checking/VerdictWording.cs",
    ];

    [Fact]
    public void No_line_of_the_code_and_the_pages_has_more_than_160_characters()
    {
        string[] longer = [.. SourceTree.All().Where(file => file.Text.Split('\n').Any(line => line.TrimEnd('\r').Length > Longest)).Select(file => file.Path)];

        longer.Except(Longer.Select(file => $"src/{file}")).ShouldBeEmpty("break the lines at 160 characters");
        Longer.Select(file => $"src/{file}").Except(longer).ShouldBeEmpty("take the file off the list");
    }
}
