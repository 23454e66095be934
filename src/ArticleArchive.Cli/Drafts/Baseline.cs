using System.Text.Json;

namespace ArticleArchive.Cli.Drafts;

/// <summary>The known findings of an earlier run, as written by <c>archive lint --json</c> or <c>--sarif</c>.</summary>
internal static class Baseline
{
    /// <summary>The fingerprints, each with the number of its findings.</summary>
    /// <exception cref="CommandException">The file cannot be read, or is not such a file.</exception>
    public static Dictionary<string, int> Read(string path)
    {
        try
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = file.RootElement;
            var fingerprints = root.TryGetProperty("runs", out var runs) ? ReadSarif(runs) : ReadJson(root.GetProperty("drafts"));
            return fingerprints.CountBy(fingerprint => fingerprint).ToDictionary(StringComparer.Ordinal);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new CommandException($"{path} has no findings of an earlier run. Give a file that archive lint wrote with --json or --sarif.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be read: {refused.Message}");
        }
    }

    private static IEnumerable<string> ReadSarif(JsonElement runs) =>
        runs.EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("archiveLint/v1").GetString() ?? "");

    private static IEnumerable<string> ReadJson(JsonElement drafts) =>
        drafts.EnumerateArray().SelectMany(draft => draft.GetProperty("findings").EnumerateArray())
            .Where(finding => finding.GetProperty("level").GetString() != "none")
            .Select(finding => finding.GetProperty("fingerprint").GetString() ?? "");
}
