using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.Tests.Published;

namespace ArticleArchive.Tests.Quotations;

/// <summary>The published briefing: the record sheet says who said what.</summary>
public sealed class BriefingTests
{
    private static readonly ContentFolder Folder = new(new ContentOptions { ContentPath = Path.Combine(Repository.Root, "content") });

    public static TheoryData<string> Files => [.. Folder.List().Files.Select(file => file.Slug.Value)];

    [Fact]
    public void Every_statement_of_the_record_is_one_utterance_of_Colonel_Steve_Warren()
    {
        var texts = TextsOf(Folder.List().Files.Single(file => file.Slug.Value == "coalition-briefing-in-britain"));

        var said = Said.In(texts, []).Where(said => said.Mention is not "coalition spokesman").ToList();

        said.Select(statement => string.Join(" / ", statement.Words)).ShouldBe(BriefingRecord.Statements.Select(statement => string.Join(" / ", statement)));
        said.ShouldAllBe(statement => statement.Who == "Steve Warren" && statement.Role == "Colonel" && statement.Named);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nobody_else_is_quoted_in_the_archive_that_ships(string slug)
    {
        var texts = TextsOf(Folder.List().Files.Single(file => file.Slug.Value == slug));

        Said.In(texts, []).ShouldAllBe(said => said.Who == "Steve Warren" && said.Role == "Colonel");
    }

    private static IReadOnlyList<PassageText> TextsOf(ContentFile file) => Folder.Read(file).Article.ShouldNotBeNull().Texts;
}
