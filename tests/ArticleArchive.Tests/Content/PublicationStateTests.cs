using ArticleArchive.Content;

namespace ArticleArchive.Tests.Content;

/// <summary>What is not to be published is not.</summary>
public sealed class PublicationStateTests
{
    private static readonly SettableClock Clock = new() { Now = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData("draft: true", "The metadata calls it a draft. The article is held back.")]
    [InlineData("Draft: yes", "The metadata calls it a draft. The article is held back.")]
    [InlineData("published: false", "The metadata says that it is not published. The article is held back.")]
    [InlineData("status: private", "Its status is \"private\", not published. The article is held back.")]
    [InlineData("publishDate: 2026-06-02", "Its publication date has not been reached. The article is held back.")]
    [InlineData("expiryDate: 2026-06-01T11:00:00Z", "Its expiry date has passed. The article is held back.")]
    public void A_draft_is_held_back_and_listed_as_a_note(string yaml, string what)
    {
        var problem = Read("a.md", yaml).Problems.ShouldHaveSingleItem();

        (problem.Severity, problem.Line, problem.What).ShouldBe((ProblemSeverity.Note, 3, what));
        Read("a.md", yaml).Article.ShouldBeNull();
    }

    [Theory]
    [InlineData("publish-date: banana", "The day of publication \"banana\" is not a date. The article is held back.")]
    [InlineData("publish-date: 2016-13", "The day of publication \"2016-13\" is not a date. The article is held back.")]
    [InlineData("draft: ja", "The value \"ja\" does not say whether it is a draft. The article is held back.")]
    [InlineData("draft: maybe", "The value \"maybe\" does not say whether it is a draft. The article is held back.")]
    public void A_state_that_cannot_be_read_holds_the_article_back_as_an_error(string yaml, string what)
    {
        var reading = Read("a.md", yaml);

        reading.Article.ShouldBeNull();
        reading.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.What).ShouldBe([what]);
    }

    [Fact]
    public void A_day_of_expiry_that_cannot_be_read_is_a_warning()
    {
        var reading = Read("a.md", "expiry-date: soon");

        reading.Article.ShouldNotBeNull();
        reading.Problems.Select(problem => (problem.Severity, problem.What)).ShouldBe([(ProblemSeverity.Warning, "The value \"soon\" of expiry-date is not a date.")]);
    }

    [Theory]
    [InlineData("publishDate: 03/04/2026", true)]
    [InlineData("publishDate: 05/06/2026", false)]
    public void Of_a_day_whose_month_is_not_sure_the_later_reading_counts(string yaml, bool isShown) => (Read("a.md", yaml).Article is not null).ShouldBe(isShown);

    [Theory]
    [InlineData("draft:")]
    [InlineData("draft: \"\"")]
    [InlineData("publishDate: \"\"")]
    [InlineData("draft: false")]
    [InlineData("published: true")]
    [InlineData("status: Published")]
    [InlineData("publishDate: 2026-06-01")]
    [InlineData("expiryDate: 2027")]
    [InlineData("date: 2030-01-01")]
    public void What_is_published_is_shown(string yaml) => Read("a.md", yaml).Article.ShouldNotBeNull();

    [Theory]
    [InlineData("publishDate: 2026-06-02", "2026-06-02")]
    [InlineData("expiryDate: 2026-06-03", "2026-06-03")]
    [InlineData("publishDate: 2026-06-02\nexpiryDate: 2026-06-03", "2026-06-02")]
    [InlineData("expiryDate: 2025", null)]
    [InlineData("draft: true\npublishDate: 2026-06-02", null)]
    public void A_file_is_due_when_its_state_changes_by_itself(string yaml, string? day) =>
        Read("a.md", yaml).Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);

    [Fact]
    public void A_folder_of_drafts_is_held_back() => Read("_drafts/a.md", "topics: x").Article.ShouldBeNull();

    [Fact]
    public void A_text_whose_sidecar_calls_it_a_draft_is_held_back()
    {
        using var content = new TestContent().With("a.txt", "Secret\n\nWords.").With("a.yml", "draft: true\n");

        content.ReadSingle().Article.ShouldBeNull();
    }

    private static ContentReading Read(string path, string yaml)
    {
        using var content = new TestContent().With(path, $"---\ntitle: T\n{yaml}\n---\nWords.");
        var folder = new ContentFolder(new ContentOptions { ContentPath = content.FullPath, Clock = Clock });
        return folder.Read(folder.List().Files[0]);
    }
}
