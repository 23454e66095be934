using ArticleArchive.Search;
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
    public void SetUp()
    {
        var most = new PassageSearch(Archive.Engine, Archive.Catalog).Search(new SearchRequest { Query = _anybody }, CancellationToken.None).Facets.Speakers[0];
        _speaker = QueryParser.Parse(new QueryText { Typed = "the", By = [most.Value] });
    }

    [Benchmark(Baseline = true)]
    public long Anybody() => Ask(_anybody);

    [Benchmark]
    public long BySpeaker() => Ask(_speaker);

    [GlobalCleanup]
    public void CleanUp() => Archive.Dispose();

    private long Ask(Query query) => new PassageSearch(Archive.Engine, Archive.Catalog).Search(new SearchRequest { Query = query }, CancellationToken.None).Total;
}
