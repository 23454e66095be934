using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using BenchmarkDotNet.Attributes;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>What somebody is quoted saying. A plain table of passages does not know who speaks, so there is no peer; words in anybody's statements are beside it.</summary>
public class SpeakerSearchBenchmarks
{
    private MeasuredArchive? _archive;
    private readonly Query _anybody = QueryParser.Parse(new QueryText { Typed = "in:quote the" });
    private Query _speaker = QueryParser.Parse(new QueryText());

    private MeasuredArchive Archive => _archive ??= new MeasuredArchive();

    [GlobalSetup]
    public async Task SetUp()
    {
        var most = (await SearchAsync(_anybody)).Facets.Speakers[0];
        _speaker = QueryParser.Parse(new QueryText { Typed = "the", By = [most.Value] });
    }

    [Benchmark(Baseline = true)]
    public async Task<long> Anybody() => (await SearchAsync(_anybody)).Total;

    [Benchmark]
    public async Task<long> BySpeaker() => (await SearchAsync(_speaker)).Total;

    [GlobalCleanup]
    public void CleanUp() => Archive.Dispose();

    private Task<SearchResults> SearchAsync(Query query) =>
        new PassageSearch(Archive.Index).SearchAsync(new SearchRequest { Query = query }, CancellationToken.None);
}
