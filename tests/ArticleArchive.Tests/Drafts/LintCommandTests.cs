using System.Text.Json.Nodes;
using ArticleArchive.Tests.Cli;
using ArticleArchive.Tests.Importing;
using ArticleArchive.Tests.Judges;

namespace ArticleArchive.Tests.Drafts;

public sealed class LintCommandTests : IDisposable
{
    private const string Said = "We are beginning to see the fraying around the edges";
    private const string Altered = "“We are beginning to see the fraying of the edges,” Colonel Martin Ostley said.";

    private readonly SmallArchive _archive = new();

    [Fact]
    public async Task A_draft_whose_quotations_are_word_for_word_ends_with_0()
    {
        var run = await Lint($"A first line.\n\n“{Said},” Colonel Martin Ostley said.\n");

        run.ExitCode.ShouldBe(0, run.Out + run.Error);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("draft.md: 1 quotation: 1 word for word.");
    }

    [Theory]
    [InlineData(Altered, "error  Not quite (1 word differs): “We are beginning to see the fraying of the edges”, said by Martin Ostley")]
    [InlineData($"“{Said},” Jane Holt said.", $"error  Someone else said it: Martin Ostley: “{Said}”, said by Jane Holt")]
    public async Task A_quotation_that_is_altered_or_somebody_elses_is_told_with_its_place_and_ends_with_1(string paragraph, string line)
    {
        var run = await Lint($"A first line.\n\nAnd so: {paragraph}\n");

        run.ExitCode.ShouldBe(1);
        run.Lines.ShouldHaveSingleItem().TrimEnd().ShouldEndWith($"draft.md:3:10  {line}");
    }

    [Fact]
    public async Task What_is_not_found_counts_with_strict_alone()
    {
        const string Draft = "“Whisk the butter until pale,” Jane Holt said.\n";

        (await Lint(Draft)).ExitCode.ShouldBe(0);
        var strict = await Lint(Draft, "--strict");
        strict.ExitCode.ShouldBe(1);
        strict.Error.ShouldContain("What is not in this archive may still have been said.");
    }

    [Theory]
    [InlineData("<!-- archive-lint: allow \"the fraying of\": the recording has it so -->", 0, 0)]
    [InlineData("<!-- archive-lint: allow \"the fraying of\" -->", 1, 2)]
    [InlineData("<!-- archive-lint: allow \"other words\": a reason -->", 1, 2)]
    [InlineData("<!-- archive-lint: please -->", 1, 2)]
    public async Task A_comment_with_a_reason_lets_one_finding_pass_and_one_that_does_not_is_a_finding(string comment, int exitCode, int findings)
    {
        var run = await Lint($"{comment}\n\n{Altered}\n");

        run.ExitCode.ShouldBe(exitCode, run.Out);
        run.Lines.Count.ShouldBe(findings);
    }

    [Fact]
    public async Task A_comment_lets_pass_the_nearest_finding_and_not_the_next()
    {
        var run = await Lint($"{Altered}\n\n<!-- archive-lint: allow \"the fraying\": the recording has it so -->\n{Altered}\n");

        run.ExitCode.ShouldBe(1);
        run.Lines.ShouldHaveSingleItem().ShouldContain("draft.md:1:2 ");
    }

    [Fact]
    public async Task A_mark_that_is_never_closed_does_not_put_the_whole_draft_on_a_line()
    {
        var draft = string.Join("\n\n", Enumerable.Range(1, 200).Select(day => $"“On day {day} the ferry was late once more and nobody on the quay was told"));
        var run = await Lint(draft, "--all");

        run.Out.ShouldContain("On day 1 the ferry");
        run.Out.ShouldContain(" …”");
        run.Out.ShouldNotContain("On day 100 ");
    }

    [Fact]
    public async Task A_linked_folder_is_not_entered()
    {
        var draft = _archive.Write("loop/draft.md", Altered);
        var folder = Path.GetDirectoryName(draft) ?? "";
        Directory.CreateSymbolicLink(Path.Combine(folder, "again"), folder);

        var run = await _archive.Run("lint", folder);

        run.Lines.ShouldHaveSingleItem().ShouldContain("draft.md:1:2 ");
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--sarif")]
    public async Task What_was_known_before_counts_no_more_wherever_it_stands_now(string form)
    {
        var before = _archive.Write("known.json", (await Lint($"{Altered}\n", form)).Out);

        (await Lint($"A new first line.\n\n{Altered}\n", "--baseline", before)).ExitCode.ShouldBe(0);
        (await Lint($"{Altered}\n\n{Altered}\n", "--baseline", before)).ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task The_name_that_is_given_is_asked_for_where_the_draft_names_nobody()
    {
        var run = await CommandRun.WithInput($"“{Said}.”\n", "lint", "-", "--by", "Jane Holt", "--json", "--content", _archive.Content);

        run.ExitCode.ShouldBe(1);
        JsonNode.Parse(run.Out).At("drafts", 0, "findings", 0, "rule").Text().ShouldBe("someone-else");
    }

    [Fact]
    public async Task The_JSON_has_each_quotation_with_place_verdict_and_speaker_and_each_link_with_what_became_of_it()
    {
        var run = await Lint($"“{Said},” Colonel Martin Ostley said.\nSee https://news.example/articles/old-harbour, https://news.example/articles/nowhere and https://other.example/articles/x.\n", "--json", "--site", "https://news.example");

        var draft = JsonNode.Parse(run.Out).At("drafts", 0);
        draft.Keys().ShouldBe(["name", "summary", "gravest", "findings", "notes"]);
        draft.At("findings").Items().Select(finding => $"{finding.At("rule").Text()} {Place(finding)}")
            .ShouldBe(["verbatim 1:2", "link-moved 2:5", "link-unknown 2:48"]);
        draft.At("findings", 0, "quotation", "speakerName").Text().ShouldBe("Martin Ostley");
        draft.At("findings", 1, "link", "article", "slug").Text().ShouldBe("harbour-reopens");
    }

    [Fact]
    public async Task The_SARIF_has_what_is_to_be_dealt_with_and_every_rule_that_it_names()
    {
        var run = await Lint($"“{Said},” Colonel Martin Ostley said.\n\n{Altered}\n\n<!-- archive-lint: allow \"whisk\": a recipe -->\n“Whisk the butter until pale,” Jane Holt said.\n", "--sarif");

        var log = JsonNode.Parse(run.Out);
        var rules = log.At("runs", 0, "tool", "driver", "rules").Items().Select(rule => rule.At("id").Text()).ToList();
        var results = log.At("runs", 0, "results").Items().ToList();
        log.At("version").Text().ShouldBe("2.1.0");
        results.Select(result => result.At("ruleId").Text()).ShouldBe(["altered", "not-found"]);
        results.Select(result => rules[(int)result.At("ruleIndex").Number().ShouldNotBeNull()]).ShouldBe(["altered", "not-found"]);
        results[0].At("locations", 0, "physicalLocation", "region", "startLine").Number().ShouldBe(3);
        results[1].At("suppressions", 0, "justification").Text().ShouldBe("a recipe");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_the_others_are_checked_and_the_exit_code_is_2()
    {
        var draft = _archive.Write("drafts/draft.md", Altered);
        var broken = _archive.Write("drafts/broken.docx", "no document");
        var picture = _archive.Write("drafts/picture.tif", "no draft");

        var run = await _archive.Run("lint", draft, broken, picture, "https://other.example/articles/x");

        run.ExitCode.ShouldBe(2);
        run.Lines.ShouldHaveSingleItem().ShouldContain("draft.md:1:2");
        run.Error.ShouldContain("broken.docx: It is not a Word document, despite its name.");
        run.Error.ShouldContain("picture.tif: Drafts of this kind cannot be read. Save it as .txt");
        run.Error.ShouldContain("nothing is fetched");
    }

    [Fact]
    public async Task A_folder_is_read_whole_and_an_empty_one_is_told()
    {
        _archive.Write("drafts/a.md", Altered);
        _archive.Write("drafts/deep/b.txt", Altered);
        _archive.Write("drafts/notes.xlsx", "no draft");
        _archive.Write("empty/notes.xlsx", "no draft");
        var folder = Path.GetDirectoryName(_archive.Content) ?? "";

        var run = await _archive.Run("lint", Path.Combine(folder, "drafts"));
        var empty = await _archive.Run("lint", Path.Combine(folder, "empty"));

        run.Lines.Count.ShouldBe(2);
        empty.ExitCode.ShouldBe(2);
        empty.Error.ShouldContain("There is no draft in this folder");
    }

    [Fact]
    public async Task The_page_has_a_table_whose_rows_lead_to_what_they_rest_on()
    {
        var run = await Lint($"{Altered}\n", "--html");

        run.Out.ShouldContain("<a href=\"#f1\">Not quite (1 word differs)");
        run.Out.ShouldContain("<section id=\"f1\">");
        run.Out.ShouldContain("<ins>of</ins>");
        run.Out.ShouldNotContain(",”");
        run.Out.ShouldNotContain("class>");
        (await OutsideJudge.AskAsync("pages", new JsonObject { ["lint"] = run.Out })).Items().Select(fault => fault.Text()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("draft.txt", "The first line of a text that a program broke at one width\nhas “We are beginning to see\nthe fraying around the edges,” Colonel Martin Ostley said,\nand goes on.", "2:6 3:30")]
    [InlineData("draft.md", "---\ntitle: x\n---\n\nIn *markup* [linked](https://x.example/y): “We are **beginning** to see the fraying around the edges,” Colonel Martin Ostley said.", "5:45 5:102")]
    [InlineData("draft.html", "<!DOCTYPE html>\n<title>x</title>\n<body><nav>“We are beginning”</nav>\n<p>A &amp; B: &ldquo;We are <b>beginning</b> to see the\nfraying around the edges,&rdquo; Colonel Martin Ostley said.</p>", "4:22 5:26")]
    [InlineData("draft.html", "<p><q>We are beginning to see the fraying around the edges,</q> Colonel Martin Ostley said.</p>", "1:7 1:60")]
    public async Task A_quotation_has_its_place_in_the_file_whatever_markup_is_in_it(string name, string text, string place)
    {
        var run = await _archive.Run("lint", _archive.Write(name, text), "--json");

        var finding = JsonNode.Parse(run.Out).At("drafts", 0, "findings").Items().ShouldHaveSingleItem();
        finding.At("rule").Text().ShouldBe("verbatim");
        $"{Place(finding)} {finding.At("endLine").Number()}:{finding.At("endColumn").Number()}".ShouldBe(place);
    }

    [Fact]
    public async Task A_place_in_a_Word_document_is_its_paragraph()
    {
        var path = _archive.Write("draft.docx", "");
        await File.WriteAllBytesAsync(path, MadeFiles.Word(MadeFiles.WordParagraph("A first paragraph.") + MadeFiles.WordParagraph($"“{Said},” Colonel Martin Ostley said.")), TestContext.Current.CancellationToken);

        var run = await _archive.Run("lint", path, "--json");

        var finding = JsonNode.Parse(run.Out).At("drafts", 0, "findings").Items().ShouldHaveSingleItem();
        $"{finding.At("rule").Text()} {Place(finding)}".ShouldBe("verbatim 2:2");
    }

    public void Dispose() => _archive.Dispose();

    private static string Place(JsonNode finding) => $"{finding.At("line").Number()}:{finding.At("column").Number()}";

    private Task<CommandRun> Lint(string draft, params string[] options) => _archive.Run("lint", [_archive.Write("draft.md", draft), .. options]);
}
