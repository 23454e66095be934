using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ArticleArchive.Tests.Judges;

/// <summary>Programs that others wrote, asked what they make of what the archive writes. Their tests are left out where they are not installed; <c>tests/run</c> installs them.</summary>
internal static class OutsideJudge
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ArticleArchive.OutsideJudges");

    /// <summary>What a judge answers.</summary>
    /// <param name="judge">Its script: <c>citations</c>, <c>styles</c>, <c>schema</c>, <c>pages</c>, <c>feeds</c>.</param>
    /// <param name="written">What it is to judge.</param>
    public static async Task<JsonNode?> AskAsync(string judge, JsonNode written)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            Assert.Skip("The outside judges are not installed: run 'npm ci' in tests/ArticleArchive.OutsideJudges.");

        var start = new ProcessStartInfo("node", [$"judge-{judge}.mjs"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        await process.StandardInput.WriteAsync(written.ToJsonString());
        process.StandardInput.Close();
        var answer = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, judge);
        return JsonNode.Parse(answer);
    }
}
