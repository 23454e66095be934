using System.Text.RegularExpressions;
using ArticleArchive.Search.Text;
using BenchmarkDotNet.Attributes;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>The words of the passages of a hundred articles, beside cutting at blanks and beside a pattern.</summary>
public partial class TokenizeBenchmarks
{
    private static readonly char[] Blanks = [' ', '\n'];
    private IReadOnlyList<string> _texts = [];

    [GlobalSetup]
    public void SetUp()
    {
        using var archive = new MeasuredArchive();
        _texts = [.. archive.SomeFiles.SelectMany(file => archive.Folder.Read(file).Article?.Texts ?? []).Select(passage => passage.Text)];
    }

    [Benchmark(Baseline = true)]
    public int Split() => _texts.Sum(text => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Length);

    [Benchmark]
    public int Pattern() => _texts.Sum(text => Words().Matches(text).Sum(match => match.Value.ToLowerInvariant().Length > 0 ? 1 : 0));

    [Benchmark]
    public int Tokenize() => _texts.Sum(text => Tokenizer.Tokenize(text).Count);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
