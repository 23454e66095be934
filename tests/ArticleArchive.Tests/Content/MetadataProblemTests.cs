using ArticleArchive.Content;
using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

public sealed class MetadataProblemTests
{
    [Theory]
    [InlineData("date: yesterday", 3, 7, "The date \"yesterday\" is not a date.")]
    [InlineData("updated: {a: 2016}", 3, 10, "The value of \"updated\" is not plain text.")]
    [InlineData("language: English (UK)", 3, 11, "The language \"English (UK)\" is not a language tag.")]
    [InlineData("byline: [Ada, {a: b}]", 3, 15, "The value of \"byline\" is not plain text.")]
    [InlineData("updated: soon", 3, 10, "The value \"soon\" of updated is not a date.")]
    [InlineData("source:\n  name: Wire\n  url: wire.example/a", 5, 8, "The url \"wire.example/a\" is not a web address.")]
    [InlineData("source:\n  url: https://wire.example", 4, 3, "The source has no name.")]
    [InlineData("speakers:\n  - role: Colonel", 4, 5, "A speaker has no name.")]
    [InlineData("aliases: [\"no slug\"]", 3, 11, "The alias \"no slug\" is not a slug.")]
    [InlineData("title: Again", 3, 1, "The key \"title\" is given twice; the first is used.")]
    [InlineData("? [a, b]\n: c", 3, 3, "This key is not a word.")]
    [InlineData("topics: [[[[[[[[[a]]]]]]]]]", 3, 17, "Values are nested too deeply here.")]
    [InlineData("topics: *all", 3, 9, "An alias (*) is not read.")]
    public void A_value_that_cannot_be_read_is_a_warning_and_the_article_is_shown_without_it(string yaml, int line, int column, string what)
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\n{yaml}\n---\nWords.");

        var problem = reading.Problems[0];
        (problem.Severity, problem.File, problem.Line, problem.Column, problem.What).ShouldBe((ProblemSeverity.Warning, "a.md", line, column, what));
        problem.Advice.ShouldNotBeEmpty();
        reading.Article.ShouldNotBeNull().Texts.Select(t => t.Text).ShouldBe(["T", "Words."]);
    }

    [Fact]
    public void Metadata_that_is_read_at_the_second_attempt_keeps_its_warnings()
    {
        var reading = ReadingOf("a.md", "---\ntitle: T\nsummary: \"Words that\ngo on.\"\ntopics: *all\n---\nWords.");

        reading.Article.ShouldNotBeNull().Metadata.Summary.ShouldBe("Words that go on.");
        reading.Problems.ShouldContain(problem => problem.What == "An alias (*) is not read.");
    }

    [Fact]
    public void The_rest_of_a_source_is_kept_when_its_address_cannot_be_read()
    {
        var article = ArticleOf("a.md", "---\ntitle: T\ndate: yesterday\nsource: {name: Wire, url: x, id: 7}\n---\nWords.");

        article.Date.ShouldBeNull();
        article.Metadata.Publisher.ShouldBe(new Publisher("Wire", null, "7"));
    }

    [Theory]
    [InlineData("dat: 2016", "dat", "date")]
    [InlineData("sumary: x", "sumary", "summary")]
    [InlineData("location: x", "location", "dateline")]
    [InlineData("zzz: x", "zzz", null)]
    public void A_key_that_means_nothing_is_kept_for_the_summary_with_what_may_be_meant(string yaml, string key, string? meant)
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\n{yaml}\n---\nWords.");

        reading.Problems.ShouldBeEmpty();
        reading.UnusedKeys.ShouldBe([key]);
        UnusedKeys.Count([(key, 1), ("other", 1), (key, 2)]).Single(unused => unused.Key == key).ShouldBe(new UnusedKey(key, 3, meant));
    }

    [Theory]
    [InlineData("source: {name: Wire, link: x}", "link", "Remove it; the keys are name, url, id.")]
    [InlineData("speakers: [{name: A, alias: B}]", "alias", "Did you mean aliases?")]
    public void An_unknown_key_of_a_source_or_speaker_is_a_warning(string yaml, string key, string advice)
    {
        var problem = ReadingOf("a.md", $"---\ntitle: T\n{yaml}\n---\nWords.").Problems.ShouldHaveSingleItem();

        (problem.Severity, problem.Line, problem.What, problem.Advice).ShouldBe((ProblemSeverity.Warning, 3, $"The key \"{key}\" is unknown.", advice));
    }

    [Fact]
    public void An_alias_that_is_the_article_itself_is_a_warning()
    {
        var reading = ReadingOf("a.md", "---\ntitle: T\naliases: [A, b]\n---\nWords.");

        reading.Problems.ShouldHaveSingleItem().What.ShouldBe("The alias \"A\" is the article's own slug.");
        reading.Article.ShouldNotBeNull().Complete([]).Metadata.Aliases.ShouldHaveSingleItem().Value.ShouldBe("b");
    }

    [Fact]
    public void A_problem_of_a_sidecar_names_the_sidecar()
    {
        using var content = new TestContent().With("2016/a.txt", "Headline\n\nWords.").With("2016/a.yml", "rights: Wire\ndate: yesterday\n");

        var reading = content.ReadSingle();

        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.File, problem.Line, problem.Column).ShouldBe(("2016/a.yml", 2, 7));
        reading.Article.ShouldNotBeNull().Complete([]).Metadata.Rights.ShouldBe("Wire");
    }

    [Theory]
    [InlineData("---\ntitle: T\n---\n\n[Applause]: Thanks\n\nWords.", 5, "This line is a link definition that no link uses, so it is not shown.")]
    [InlineData("---\ntitle: T\n---\nWords\u0000.", 4, "A control character is here: U+0000 is shown as \uFFFD.")]
    [InlineData("---\ntitle: T\n---\n \n", null, "The article has no text under its headline.")]
    public void What_a_reader_would_not_see_is_a_warning(string text, int? line, string what)
    {
        var reading = ReadingOf("a.md", text);

        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Severity, problem.Line, problem.What).ShouldBe((ProblemSeverity.Warning, line, what));
        reading.Article.ShouldNotBeNull();
    }
}
