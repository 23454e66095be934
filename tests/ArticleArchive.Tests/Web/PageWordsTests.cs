using System.Diagnostics;
using System.Text;

namespace ArticleArchive.Tests.Web;

public sealed class PageWordsTests
{
    [Fact]
    public async Task The_words_of_the_pages_can_be_read_in_one_go()
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "tests", "words"), ["Speakers"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start).ShouldNotBeNull();
        var lines = (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n');
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(0);
        lines.Where(line => line.StartsWith("== ", StringComparison.Ordinal)).NotEmpty().ShouldAllBe(line => line.Contains("Speakers", StringComparison.Ordinal));
        lines.ShouldContain("== Speakers/List.cshtml");
        lines.ShouldContain("Name or role");
        lines.ShouldNotContain(line => line.Contains("@if", StringComparison.Ordinal) || line.Contains("</", StringComparison.Ordinal));
    }
}
