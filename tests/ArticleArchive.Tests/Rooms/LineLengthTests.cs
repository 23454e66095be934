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

        "ArticleArchive.Importing/Drafts/DraftFile.cs",
        "ArticleArchive.Importing/Drafts/PageDraft.cs",
        "ArticleArchive.Importing/Formats/OtherFiles.cs",
        "ArticleArchive.Importing/Formats/PageHead.cs",
        "ArticleArchive.Importing/Formats/WebPage.cs",
        "ArticleArchive.Importing/Formats/WordPressElements.cs",
        "ArticleArchive.Importing/Formats/WordPressExport.cs",
        "ArticleArchive.Importing/Formats/WordText.cs",
        "ArticleArchive/Content/ContentFolder.cs",
        "ArticleArchive/Content/ContentOptions.cs",
        "ArticleArchive/Content/Files/DistinctSlugs.cs",
        "ArticleArchive/Content/Files/EastAsianMarks.cs",
        "ArticleArchive/Content/Files/HistoryFolder.cs",
        "ArticleArchive/Content/Layouts/DerivedMetadata.cs",
        "ArticleArchive/Content/Layouts/EndMatter.cs",
        "ArticleArchive/Content/Layouts/FiledFrom.cs",
        "ArticleArchive/Content/Layouts/HeadLines.cs",
        "ArticleArchive/Content/Layouts/PrintedDate.cs",
        "ArticleArchive/Content/Layouts/RepeatedHeadline.cs",
        "ArticleArchive/Content/Markup/HtmlListing.cs",
        "ArticleArchive/Content/Markup/Shortcode.cs",
        "ArticleArchive/Content/Markup/Shortcodes.cs",
        "ArticleArchive/Content/Metadata/MarkedUp.cs",
        "ArticleArchive/Content/Metadata/MetadataKeys.cs",
        "ArticleArchive/Content/Metadata/WrittenDate.cs",
        "ArticleArchive/Content/Text/ScriptLanguage.cs",
        "ArticleArchive/Content/Text/TextLanguage.cs",
        "ArticleArchive/Quotations/Names/DisjointReference.cs",
        "ArticleArchive/Quotations/Names/NameReader.cs",
        "ArticleArchive/Quotations/Speech/VerbJudge.cs",
        "ArticleArchive/Quotations/Transcripts/TranscriptReader.cs",
        "ArticleArchive/Quotations/Words/WordScanner.cs",
        "ArticleArchive/Search/Lucene/SearchPlanner.cs",
    ];

    [Fact]
    public void No_line_of_the_code_and_the_pages_has_more_than_160_characters()
    {
        string[] longer = [.. SourceTree.All().Where(file => file.Text.Split('\n').Any(line => line.TrimEnd('\r').Length > Longest)).Select(file => file.Path)];

        longer.Except(Longer.Select(file => $"src/{file}")).ShouldBeEmpty("break the lines at 160 characters");
        Longer.Select(file => $"src/{file}").Except(longer).ShouldBeEmpty("take the file off the list");
    }
}
