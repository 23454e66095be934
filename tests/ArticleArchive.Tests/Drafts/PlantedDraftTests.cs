using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Contracts;
using ArticleArchive.Search.Lucene;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Drafts;

/// <summary>A draft of three hundred quotations whose truth is known.</summary>
public sealed class PlantedDraftTests
{
    private const double LeastRight = 0.98;
    private const int Stories = 60;

    [Fact]
    public async Task A_report_is_the_same_whatever_the_number_of_threads_and_a_finding_whatever_the_order_of_the_draft()
    {
        var planted = new PlantedArchive(12);
        var quotations = Planted(planted.Stories).ToList();
        await using var archive = await ArchiveOf(planted);

        var one = await CheckAsync(archive, quotations, 1);
        var several = await CheckAsync(archive, quotations, 4);
        var backwards = await CheckAsync(archive, [.. quotations.AsEnumerable().Reverse()], 2);

        Json(several).ShouldBe(Json(one));
        backwards.Findings.Select(Judged).Order(StringComparer.Ordinal).ShouldBe(one.Findings.Select(Judged).Order(StringComparer.Ordinal));

        static string Json(DraftReport report) => JsonSerializer.Serialize(LintAnswer.From([report], addresses: null));

        static string Judged(DraftFinding finding) => $"{finding.Rule}, {finding.Sentence}: {finding.Subject.TrimEnd('.', ',')}";
    }

    [Fact]
    public async Task Three_hundred_planted_quotations_are_judged_by_what_was_done_to_them_and_none_that_was_altered_passes()
    {
        var planted = new PlantedArchive(Stories);
        var quotations = Planted(planted.Stories).ToList();
        await using var archive = await ArchiveOf(planted);

        var report = await CheckAsync(archive, quotations, 1);

        quotations.Count.ShouldBeGreaterThanOrEqualTo(300);
        var answers = quotations.Select((quotation, i) => (Planted: quotation, Found: report.Findings.SingleOrDefault(finding => finding.From.Line == LineOf(i)))).ToList();
        Print(answers);
        answers.Where(answer => answer.Planted.Rule != DraftRule.Verbatim && answer.Found?.Rule == DraftRule.Verbatim).Select(answer => answer.Planted.Text).ShouldBeEmpty();
        (answers.Count(IsRight) / (double)answers.Count).ShouldBeGreaterThanOrEqualTo(LeastRight);
    }

    private static int LineOf(int quotation) => 1 + 2 * quotation;

    private static async Task<ArchiveOnDisk> ArchiveOf(PlantedArchive planted)
    {
        var archive = new ArchiveOnDisk(catalog => new LuceneSearchEngine(catalog).Index);
        foreach (var (path, text) in planted.Files)
            archive.With(path, text);
        await archive.UpdatedAsync();
        return archive;
    }

    private static async Task<DraftReport> CheckAsync(ArchiveOnDisk archive, List<Planted> quotations, int threads)
    {
        using var engine = new LuceneSearchEngine(archive.Catalog);
        var snapshots = Enumerable.Range(0, threads).Select(_ => archive.Catalog.OpenSnapshot()).ToList();
        var indexes = snapshots.ConvertAll(snapshot => engine.Open(snapshot));
        var draft = Draft.OfText(string.Join("\n\n", quotations.Select((quotation, i) => quotation.Paragraph(i))));
        var check = new DraftCheck(snapshots[0], [.. indexes.Zip(snapshots, (index, snapshot) => new QuotationCheck(index, snapshot))]);
        var report = await check.CheckAsync(draft, new DraftOptions(), TestContext.Current.CancellationToken);
        indexes.ForEach(index => index.Dispose());
        snapshots.ForEach(snapshot => snapshot.Dispose());
        return report;
    }

    private static IEnumerable<Planted> Planted(IReadOnlyList<PlantedStory> stories)
    {
        for (var i = 0; i < stories.Count; i++)
        {
            var (story, other) = (stories[i], stories[(i + 17) % stories.Count]);
            var words = Tokenizer.Tokenize(story.Plain);
            var half = Tokenizer.Tokenize(other.Counted);
            yield return (i % 2) switch
            {
                0 => new("verbatim", DraftRule.Verbatim, story.Plain, story.Speaker),
                _ => new("verbatim", DraftRule.Verbatim, story.Denial, story.Speaker),
            };
            yield return (i % 3) switch
            {
                0 => new("cut, and marked", DraftRule.WordsLeftOut, $"{story.Plain[..words[4].End]} … {story.Plain[words[10].Start..]}", story.Speaker),
                1 => new("negation dropped by a cut", DraftRule.LosesNegation, story.Negated, story.Speaker),
                _ => new("negation dropped inside", DraftRule.Altered, story.Denial.Replace("do not ", "", StringComparison.Ordinal), story.Speaker),
            };
            yield return (i % 2) switch
            {
                0 => new("condition dropped", DraftRule.LosesCondition, story.Conditional, story.Speaker),
                _ => new("number changed", DraftRule.Altered, story.Counted.Replace($" {Text(story.Number)} ", $" {Text(story.Number + 100)} ", StringComparison.Ordinal), story.Speaker),
            };
            yield return (i % 2) switch
            {
                0 => new("speaker swapped", DraftRule.SomeoneElse, story.Counted, other.Speaker),
                _ => new("reported speech as quotation", DraftRule.NotQuoted, story.Reported, story.Speaker),
            };
            yield return (i % 3) switch
            {
                0 => new("spliced", DraftRule.Altered, $"{story.Plain[..words[8].End]} {other.Counted[half[3].Start..]}", story.Speaker),
                1 => new("spliced, and marked", DraftRule.SomeoneElse, $"{story.Plain[..words[8].End]} … {other.Counted[half[3].Start..]}", story.Speaker),
                _ => new("invented", DraftRule.NotFound, $"Whisk {Text(i)} eggs with butter until pale, fold in flour, and bake for golden crust {Text(i + 2)}", story.Speaker),
            };
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsRight((Planted Planted, DraftFinding? Found) answer) => answer.Found?.Rule == answer.Planted.Rule;

    private static void Print(List<(Planted Planted, DraftFinding? Found)> answers)
    {
        var table = new StringBuilder();
        foreach (var kind in answers.GroupBy(answer => answer.Planted.Kind).Append(answers.GroupBy(_ => "all").Single()))
            table.AppendLine(CultureInfo.InvariantCulture, $"{kind.Key,-30} {kind.Count(),4} planted {kind.Count(IsRight),4} right {100.0 * kind.Count(IsRight) / kind.Count(),6:0.0} %");
        foreach (var (quotation, found) in answers.Where(answer => !IsRight(answer)))
            table.AppendLine(CultureInfo.InvariantCulture, $"{quotation.Kind}: {found?.Rule} ({found?.Sentence}; {found?.Quotation?.By}), not {quotation.Rule}: {quotation.Text} ({quotation.Speaker})");
        TestContext.Current.TestOutputHelper?.WriteLine(table.ToString());
    }
}

/// <summary>A quotation in a draft, and what was done to it.</summary>
/// <param name="Kind">What was done, in words.</param>
/// <param name="Rule">What is to be found.</param>
/// <param name="Text">Its words.</param>
/// <param name="Speaker">Whom the draft names.</param>
internal sealed record Planted(string Kind, DraftRule Rule, string Text, string Speaker)
{
    /// <summary>The paragraph of the draft, in one of the forms that newspapers have.</summary>
    public string Paragraph(int number) => (number % 4) switch
    {
        0 => $"“{Text},” said {Speaker}.",
        1 => $"{Speaker} said: “{Text}.”",
        2 => $"\"{Text},\" {Speaker} told the council.",
        _ => $"“{Text},” {Speaker} said on Monday.",
    };
}
