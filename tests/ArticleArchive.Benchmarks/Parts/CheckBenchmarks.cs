using ArticleArchive.Checking;
using BenchmarkDotNet.Attributes;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>A quotation checked, true and with a word altered, beside plain SQL for the phrase, which finds no altered one.</summary>
public class CheckBenchmarks
{
    private MeasuredArchive? _archive;
    private QuotationCheck? _check;
    private string _verbatim = "";
    private string _altered = "";

    private MeasuredArchive Archive => _archive ??= new MeasuredArchive();

    private QuotationCheck Check => _check ??= new QuotationCheck(Archive.Index, Archive.Snapshot);

    [GlobalSetup]
    public void SetUp()
    {
        const string start = "This is not the end of the ";
        var passage = Archive.Plain.Newest($"\"{start}\"")[0];
        _verbatim = passage[passage.IndexOf(start, StringComparison.Ordinal)..].Split(',')[0];
        _altered = _verbatim.Replace("the end", "the beginning", StringComparison.Ordinal);
    }

    [Benchmark(Baseline = true)]
    public int PlainSql() => Archive.Plain.Newest($"\"{_verbatim}\"").Count;

    [Benchmark]
    public async Task<int> VerbatimWords() => (await Check.CheckAsync(_verbatim, null, CancellationToken.None)).Quotations.Count;

    [Benchmark]
    public async Task<int> AlteredWords() => (await Check.CheckAsync(_altered, null, CancellationToken.None)).Quotations.Count;

    [GlobalCleanup]
    public void CleanUp() => Archive.Dispose();
}
