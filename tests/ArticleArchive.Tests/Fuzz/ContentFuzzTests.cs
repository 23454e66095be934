using ArticleArchive.Quotations;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>Whatever is in a file, it is an article that is safe to show, or a problem with a place.</summary>
public sealed class ContentFuzzTests
{
    private static readonly string[] Stored =
        [.. SampleArticles.Files.Values, .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Any_file_is_an_article_that_is_safe_to_show_or_a_problem() => Fuzzing.Run(1500, random =>
    {
        var good = random.GetItems(Stored, 1)[0];
        var bytes = random.Next(6) == 0 ? System.Text.Encoding.UTF8.GetBytes(Mangled.Jumble(random, 200)) : Mangled.Bytes(random, good);
        using var content = new TestContent().With("a.md", bytes).With("b.txt", bytes);
        if (random.Next(4) == 0)
            content.With("b.yml", Mangled.Bytes(random, good));

        foreach (var reading in content.Folder.List().Files.Select(content.Folder.Read))
        {
            reading.Problems.ShouldAllBe(problem => problem.What.Length > 0 && problem.Advice.Length > 0);
            if (reading.Article is not { } parsed)
                reading.Problems.ShouldContain(problem => problem.Severity == ProblemSeverity.Error);
            else
                ShouldBeShown(parsed.Complete(QuotationEngine.Find(parsed.Texts, parsed.Metadata.Speakers)));
        }
    });

    private static void ShouldBeShown(Article article)
    {
        var html = PassagePage.HtmlOf(article);
        SafeHtml.ShouldHold(html);
        StrictHtml.ShouldBeWellFormed(html);
        var page = PassagePage.Read(html);
        foreach (var passage in article.Passages)
            page.GetElementById(passage.Id.Value).ShouldNotBeNull().TextContent.ShouldBe(passage.Text);
    }
}
