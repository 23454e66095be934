using System.Globalization;
using System.Text;
using ArticleArchive.Checking;
using ArticleArchive.Samples;
using ArticleArchive.Search.Lucene;

namespace ArticleArchive.Tests.Checking;

/// <summary>Every statement of the archive that ships and of a made-up one, quoted truly and falsely in a dozen ways.</summary>
public sealed class MadeCaseTests
{
    private const double LeastRight = 0.98;
    private static readonly SampleSettings Sample = new(Articles: 40, Seed: 5, Paragraphs: 8, Recorded: 0);

    [Fact]
    public async Task Quotations_made_from_the_archive_are_judged_rightly_and_none_is_verbatim_that_nobody_said()
    {
        await using var archive = new ArchiveOnDisk(catalog => new LuceneSearchEngine(catalog).Index);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*", SearchOption.AllDirectories).Where(path => !path.Contains(".history", StringComparison.Ordinal)))
            archive.With(Path.GetFileName(file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        foreach (var file in Enumerable.Range(1, Sample.Articles).SelectMany(number => SampleArticle.Compose(Sample, number).Files))
            archive.With(file.Path, file.Text);
        await archive.UpdatedAsync();
        using var snapshot = archive.Catalog.OpenSnapshot();
        using var engine = new LuceneSearchEngine(archive.Catalog);
        using var index = engine.Open(snapshot);
        var check = new QuotationCheck(index, snapshot) { Limit = TimeSpan.FromMinutes(1) };
        var said = new SaidWords(archive.Catalog);

        var answers = new MadeCases(said).All().Select(made => (Made: made, Answer: Answer(check, made))).ToList();

        Print(answers);
        answers.Where(answer => answer.Answer == "verbatim" && !said.IsSaid(answer.Made.Text)).ShouldBeEmpty();
        answers.Where(answer => answer.Made.Kind == "another speaker named" && answer.Answer == "verbatim" && answer.Made.Right != "verbatim").ShouldBeEmpty();
        (answers.Count(IsRight) / (double)answers.Count).ShouldBeGreaterThanOrEqualTo(LeastRight);
    }

    private static string Answer(QuotationCheck check, MadeCase made)
    {
        var found = check.CheckAsync(made.Text, made.By, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        if (found.Quotations is not [var only])
            return "several quotations";

        return made.Warns is { } caution && !only.Verdict.Has(caution) ? $"no caution {caution}" : VerdictWording.NameOf(only.Verdict);
    }

    private static bool IsRight((MadeCase Made, string Answer) answer) => answer.Answer == answer.Made.Right;

    private static void Print(List<(MadeCase Made, string Answer)> answers)
    {
        var table = new StringBuilder();
        foreach (var kind in answers.GroupBy(answer => answer.Made.Kind).Append(answers.GroupBy(_ => "all").Single()))
            table.AppendLine(CultureInfo.InvariantCulture, $"{kind.Key,-45} {kind.Count(),6} made {kind.Count(IsRight),6} right {100.0 * kind.Count(IsRight) / kind.Count(),6:0.0} %");
        foreach (var (made, answer) in answers.Where(answer => !IsRight(answer)).Take(40))
            table.AppendLine(CultureInfo.InvariantCulture, $"{made.Kind}: {answer}, not {made.Right}: {made.Text}");
        TestContext.Current.TestOutputHelper?.WriteLine(table.ToString());
    }
}
