using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>A hundred stored files read and parsed: front matter, Markdown, passages.</summary>
public class ParseBenchmarks
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();
    private MeasuredArchive? _archive;
    private IReadOnlyList<ContentFile> _files = [];

    private MeasuredArchive Archive => _archive ??= new MeasuredArchive();

    [GlobalSetup]
    public void SetUp() => _files = Archive.SomeFiles;

    [Benchmark(Baseline = true)]
    public int Markdig() => _files.Sum(file => Markdown.Parse(File.ReadAllText(Archive.FullPathOf(file)), Plain).Count);

    [Benchmark]
    public int Parse() => _files.Sum(file => Archive.Folder.Read(file).Article?.Texts.Count ?? 0);

    [GlobalCleanup]
    public void CleanUp() => Archive.Dispose();
}
