using System.Text.RegularExpressions;
using ArticleArchive.Content;
using ArticleArchive.Quotations;
using BenchmarkDotNet.Attributes;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>Who said what in a hundred articles, beside a pattern that finds no more than words between double marks.</summary>
public partial class QuotationBenchmarks
{
    private IReadOnlyList<ParsedArticle> _articles = [];

    [GlobalSetup]
    public void SetUp()
    {
        using var archive = new MeasuredArchive();
        _articles = [.. archive.SomeFiles.Select(file => archive.Folder.Read(file).Article).OfType<ParsedArticle>()];
    }

    [Benchmark(Baseline = true)]
    public int Pattern() => _articles.Sum(article => article.Texts.Sum(passage => DoubleMarks().Count(passage.Text)));

    [Benchmark]
    public int Quotations() => _articles.Sum(article => QuotationEngine.Find(article.Texts, article.Metadata.Speakers).Count);

    [GeneratedRegex("[\"“][^\"”]*[\"”]")]
    private static partial Regex DoubleMarks();
}
