using System.CommandLine;
using System.Security.Cryptography;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.History;
using ArticleArchive.Manticore;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive verify</c>: recomputes every hash and chain of the histories, and the hashes of the files that articles were imported from.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var json = new Option<bool>("--json") { Description = "Write JSON" };
        var command = new ExplainedCommand(
            "verify",
            "Recompute every hash of every history, and of every file that an article was imported from, and compare it with the recorded one. Print those "
            + "that differ, then a seal, which is one hash over all histories. Keep the seal elsewhere; a later run shows whether the histories are unchanged.")
        {
            Examples = ["archive verify", "archive verify --json | jq -r .seal"],
            FailsWhen = "a history has been damaged or changed, or the original of an imported article is not the file that was imported",
        };
        var search = new Option<bool>("--search")
        {
            Description = "Compare every mirror of the search cluster with the archive instead, and print the differences",
        };
        var clusters = new ClusterOptions();
        command.Options.Add(json);
        command.Options.Add(search);
        clusters.AddTo(command);
        folders.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            if (parsed.GetValue(search))
                return CompareAsync(terminal, folders.PlaceOf(parsed), clusters.Read(parsed), cancellationToken);

            var folder = folders.ContentOf(parsed);
            return Task.Run(() => Run(terminal, folder, parsed.GetValue(json)), cancellationToken);
        });
        return command;
    }

    private static async Task<int> CompareAsync(Terminal terminal, ArchivePlace place, ManticoreOptions cluster, CancellationToken cancellationToken)
    {
        await using var archive = await OpenArchive.OpenAsync(terminal, place, cluster, cancellationToken);
        using var engine = new ManticoreSearchEngine(cluster);
        var differences = await Task.Run(() => engine.FindDifferences(archive.Snapshot, cancellationToken), cancellationToken);
        foreach (var difference in differences)
            terminal.Out.WriteLine(difference);
        terminal.Error.WriteLine(
            differences.Count == 0
                ? $"The search cluster has all of {Wording.Count(archive.Catalog.Summary.Articles, "article")}."
                : $"{Wording.Count(differences.Count, "difference")}: archive index --engine manticore repairs them.");
        return differences.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static int Run(Terminal terminal, ContentFolder folder, bool json)
    {
        var listing = folder.List();
        var files = listing.Files.Select(file => Read(folder, file)).Where(file => file.IsRecorded || file.Original is not null).ToArray();
        var originals = files.SelectMany<ReadFile, ContentProblem?>(
            file => file.Original is { } original ? [OriginalCheck.Find(folder.FullPath, file.Path, original)] : []).ToArray();
        var changed = originals.OfType<ContentProblem>().ToArray();
        var checkedArticles = files.Where(file => file.IsRecorded).Select(file => Checked(file.Slug, file.Sha256, folder));
        var all = checkedArticles.Concat(listing.Orphans.Select(slug => Checked(slug, null, folder)))
            .OrderBy(one => one.Slug, StringComparer.Ordinal)
            .ToArray();
        var broken = all.Where(one => one.Problem is not null).ToArray();
        var seal = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(all.Select(one => $"{one.Slug} {one.Hash}\n")))));
        if (json)
        {
            terminal.Out.WriteJson(new { seal, histories = all, originals = new { kept = originals.Length, changed } });
        }
        else
        {
            foreach (var problem in broken.Select(one => one.Problem).Concat(changed))
                terminal.Out.WriteLine($"{problem}");
            foreach (var one in all.Where(one => one.Problem is null && one.Standing != "as recorded"))
                terminal.Out.WriteLine($"{one.Slug}: {one.Standing}");
            terminal.Error.WriteLine(
                $"{Wording.Count(all.Length, "history", "histories")} with {Wording.Count(all.Sum(one => one.Revisions), "revision")} checked: "
                    + $"{(broken.Length == 0 ? "none" : $"{broken.Length}")} damaged.");
            if (originals.Length > 0)
                terminal.Error.WriteLine(
                    $"{Wording.Count(originals.Length - changed.Length, "original")} unchanged since import, {changed.Length} changed or missing.");
            terminal.Out.WriteLine($"seal {seal}");
        }

        return broken.Length + changed.Length == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static ReadFile Read(ContentFolder folder, ContentFile file)
    {
        var reading = folder.Read(file);
        return new ReadFile(file.Path, file.Slug, file.IsRecorded, reading.Article?.Sha256, reading.Original);
    }

    private static CheckedHistory Checked(ArticleSlug slug, string? sha256, ContentFolder folder)
    {
        var (text, problem) = folder.History.Read(slug);
        var reading = problem is null ? HistoryReader.Read(HistoryFolder.PathOf(slug), text) : new HistoryReading([], problem);
        var latest = reading.Revisions.Count > 0 ? reading.Revisions[^1] : null;
        var standing = sha256 is null ? "no file of this name can be read now"
            : latest?.Sha256 == sha256 ? "as recorded"
            : "edited since it was last recorded";
        return new CheckedHistory(slug.Value, reading.Revisions.Count, latest?.Hash, standing, reading.Problem);
    }

    private sealed record CheckedHistory(string Slug, int Revisions, string? Hash, string Standing, ContentProblem? Problem);

    private sealed record ReadFile(string Path, ArticleSlug Slug, bool IsRecorded, string? Sha256, StoredOriginal? Original);
}
