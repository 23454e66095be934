using ArticleArchive.Checking;

namespace ArticleArchive.Tests.Support;

/// <summary>An archive of articles that a test made, with the check over it.</summary>
public sealed class CheckedArchive(params IReadOnlyList<Article> articles) : IDisposable
{
    private readonly SearchedArchive _archive = new(articles);

    /// <summary>What comes of checking a text.</summary>
    public CheckedText CheckText(string text, string? by = null) => _archive.Check(text, by);

    /// <summary>The verdict on a text that is one quotation.</summary>
    public Verdict Check(string text, string? by = null) => CheckText(text, by).Quotations.ShouldHaveSingleItem().Verdict;

    public void Dispose() => _archive.Dispose();
}
