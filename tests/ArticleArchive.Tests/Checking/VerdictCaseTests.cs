using ArticleArchive.Checking;
using ArticleArchive.Search.Lucene;

namespace ArticleArchive.Tests.Checking;

/// <summary>Quotations from the made-up articles in the folder <c>articles</c>, each with the answer that is right: the lines of <c>verdicts.txt</c>.</summary>
public sealed class VerdictCaseTests(VerdictCaseTests.Archive archive) : IClassFixture<VerdictCaseTests.Archive>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ArticleArchive.Tests", "Checking");

    public static TheoryData<string, string, string, string> Cases =>
    [
        .. File.ReadLines(Path.Combine(Folder, "verdicts.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(parts => new TheoryDataRow<string, string, string, string>(parts[0], parts[1], parts[2], parts[3])),
    ];

    [Theory, MemberData(nameof(Cases))]
    public async Task Words_voice_speaker_and_cautions_are_told_apart(string answer, string by, string cautions, string quotation)
    {
        var text = await archive.CheckAsync(quotation.Replace("\\n", "\n", StringComparison.Ordinal), by == "-" ? null : by);

        var verdicts = text.Quotations.Select(one => one.Verdict).ToList();
        verdicts.ShouldNotBeEmpty();
        verdicts.TrueForAll(verdict => verdict.IsPlain).ShouldBe(answer == "plain", string.Join(" ", verdicts.SelectMany(verdict => verdict.Cautions)));
        if (answer is not ("plain" or "not plain"))
            answer.ShouldBe(string.Join(' ', answer.Split(' ').Zip(Parts(verdicts[0]), (expected, seen) => expected == "*" ? "*" : seen)));
        if (cautions != "-")
            verdicts.SelectMany(verdict => verdict.Cautions).Select(found => VerdictWording.NameOf(found.Caution)).Intersect(cautions.Split(' ')).ShouldNotBeEmpty();
    }

    private static string[] Parts(Verdict verdict) =>
        [VerdictWording.NameOf(verdict.Words), verdict.Voice is { } voice ? VerdictWording.NameOf(voice) : "-", VerdictWording.NameOf(verdict.Speaker.Found)];

    public sealed class Archive : IAsyncLifetime
    {
        private readonly ArchiveOnDisk _archive = new(catalog => new LuceneSearchEngine(catalog).Index);

        public async ValueTask InitializeAsync()
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "articles")))
                _archive.With(Path.GetFileName(file), await File.ReadAllTextAsync(file));
            await _archive.UpdatedAsync();
        }

        public async Task<CheckedText> CheckAsync(string quotation, string? by)
        {
            using var snapshot = _archive.Catalog.OpenSnapshot();
            using var engine = new LuceneSearchEngine(_archive.Catalog);
            using var index = engine.Open(snapshot);
            return await new QuotationCheck(index, snapshot) { Limit = TimeSpan.FromMinutes(1) }.CheckAsync(quotation, by, TestContext.Current.CancellationToken);
        }

        public ValueTask DisposeAsync() => _archive.DisposeAsync();
    }
}
