using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using BenchmarkDotNet.Attributes;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>A page of results with its words, total and facets, beside plain SQL for the rows and their count.</summary>
public class SearchBenchmarks
{
    private MeasuredArchive? _archive;
    private PassageSearch? _search;

    public static IEnumerable<Asked> Questions =>
    [
        new("phrase, newest", "\"is not the end of\"", SearchSort.Newest),
        new("phrase, best", "\"is not the end of\"", SearchSort.Best),
        new("words, newest", "road bridge", SearchSort.Newest),
        new("words, best", "road bridge", SearchSort.Best),
        new("prefix, newest", "evac*", SearchSort.Newest),
        new("broad, facets", "the", SearchSort.Newest),
    ];

    [ParamsSource(nameof(Questions))]
    public Asked Question { get; set; } = Questions.First();

    private MeasuredArchive Archive => _archive ??= new MeasuredArchive();

    private PassageSearch Search => _search ??= new PassageSearch(Archive.Index);

    [GlobalSetup]
    public async Task SetUp()
    {
        if (await Ask() == 0)
            throw new InvalidOperationException($"{Question.Typed} finds nothing.");
    }

    [Benchmark(Baseline = true)]
    public long PlainSql()
    {
        var texts = Question.Sort == SearchSort.Newest ? Archive.Plain.Newest(Question.Typed) : Archive.Plain.Best(Question.Typed);
        return Archive.Plain.Count(Question.Typed) + texts.Count;
    }

    [Benchmark]
    public async Task<long> Ask()
    {
        var request = new SearchRequest { Query = QueryParser.Parse(new QueryText { Typed = Question.Typed }), Sort = Question.Sort };
        return (await Search.SearchAsync(request, CancellationToken.None)).Total;
    }

    [GlobalCleanup]
    public void CleanUp() => Archive.Dispose();

    /// <summary>A question.</summary>
    /// <param name="Name">What kind it is of.</param>
    /// <param name="Typed">What is typed.</param>
    /// <param name="Sort">The order of results.</param>
    public sealed record Asked(string Name, string Typed, SearchSort Sort)
    {
        public override string ToString() => Name;
    }
}
