using System.Text.RegularExpressions;
using ArticleArchive.Content;
using ArticleArchive.Quotations;
using BenchmarkDotNet.Attributes;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>Who said what in a hundred articles, and in the longest alone, beside a pattern that finds no more than words between double marks.</summary>
public partial class QuotationBenchmarks
{
    private IReadOnlyList<ParsedArticle> _articles = [];
    private ParsedArticle? _longest;

    [GlobalSetup]
    public void SetUp()
    {
        using var archive = new MeasuredArchive();
        _articles = [.. archive.SomeFiles.Select(file => archive.Folder.Read(file).Article).OfType<ParsedArticle>()];
        _longest = _articles.MaxBy(article => article.Texts.Sum(passage => passage.Text.Length));
    }

    [Benchmark(Baseline = true)]
    public int Pattern() => _articles.Sum(article => article.Texts.Sum(passage => DoubleMarks().Count(passage.Text)));

    [Benchmark]
    public int Quotations() => _articles.Sum(article => QuotationEngine.Find(article.Texts, article.Metadata.Speakers).Count);

    /// <summary>The longest article alone: no single one may hold up the import.</summary>
    [Benchmark]
    public int LongestArticle() => QuotationEngine.Find(_longest!.Texts, _longest.Metadata.Speakers).Count;

    [GeneratedRegex("[\"“][^\"”]*[\"”]")]
    private static partial Regex DoubleMarks();
}
