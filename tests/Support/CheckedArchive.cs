using ArticleArchive.Articles;
using ArticleArchive.Checking;
using ArticleArchive.Search.Sqlite;

namespace ArticleArchive.Tests.Support;

/// <summary>An archive of articles that a test made, with the check over it.</summary>
public sealed class CheckedArchive(params IReadOnlyList<Article> articles) : IDisposable
{
    private readonly SearchedArchive _archive = new(catalog => new SqliteSearchEngine(catalog), articles);

    /// <summary>What comes of checking a text.</summary>
    public CheckedText CheckText(string text, string? by = null) => new QuotationCheck(_archive.Engine, _archive.Catalog) { Limit = TimeSpan.FromMinutes(1) }.Check(text, by, TestContext.Current.CancellationToken);

    /// <summary>The verdict on a text that is one quotation.</summary>
    public Verdict Check(string text, string? by = null) => CheckText(text, by).Quotations.ShouldHaveSingleItem().Verdict;

    public void Dispose() => _archive.Dispose();
}
