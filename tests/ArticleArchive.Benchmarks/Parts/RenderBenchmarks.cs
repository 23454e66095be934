using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.Quotations;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>One article after another as HTML: by Markdig alone, its passages with statements marked, and its whole page as the site answers it, never from the cache.</summary>
public class RenderBenchmarks
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();
    private MeasuredArchive? _archive;
    private MeasuredSite? _site;
    private HttpClient _client = new();
    private IReadOnlyList<Stored> _articles = [];
    private int _turn;

    private MeasuredArchive Archive => _archive ??= new MeasuredArchive();

    [GlobalSetup]
    public void SetUp()
    {
        _articles =
        [
            .. from file in Archive.Folder.List().Files
            where file.Path.EndsWith(".md", StringComparison.Ordinal)
            let parsed = Archive.Folder.Read(file).Article
            select new Stored(file, File.ReadAllText(Archive.FullPathOf(file)), parsed),
        ];
        _site = new MeasuredSite(Archive);
        _client = _site.CreateClient();
    }

    [Benchmark(Baseline = true)]
    public int Markdig() => Markdown.ToHtml(Next().Text, Plain).Length;

    [Benchmark]
    public int Passages()
    {
        var parsed = Next().Parsed;
        return parsed.Complete(QuotationEngine.Find(parsed.Texts, parsed.Metadata.Speakers)).Passages.Sum(passage => passage.Html.Length);
    }

    [Benchmark]
    public async Task<int> Page() => (await _client.GetByteArrayAsync($"/articles/{Next().File.Slug}")).Length;

    [GlobalCleanup]
    public void CleanUp()
    {
        _client.Dispose();
        _site?.Dispose();
        Archive.Dispose();
    }

    private Stored Next() => _articles[_turn = (_turn + 1) % _articles.Count];

    private sealed record Stored(ContentFile File, string Text, ParsedArticle Parsed);
}
