using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.History;
using ArticleArchive.Ingest;
using ArticleArchive.Manticore;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive verify</c>: recomputes every hash and chain of the histories.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var json = new Option<bool>("--json") { Description = "Write JSON" };
        var command = new ExplainedCommand("verify", "Recompute every hash of every history and compare it with the recorded one. Prints the histories that differ, then a seal: one hash over all histories. Keep the seal elsewhere, and a later run shows whether the past has been changed.")
        {
            Examples = ["archive verify", "archive verify --json | jq -r .seal"],
            Found = "a history has been damaged or changed",
        };
        var search = new Option<bool>("--search") { Description = "Compare every mirror of the search cluster with the archive instead. Prints the differences" };
        var clusters = new ClusterOptions();
        command.Options.Add(json);
        command.Options.Add(search);
        clusters.AddTo(command);
        folders.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            if (parsed.GetValue(search))
                return CompareAsync(terminal, folders.PlaceOf(parsed), clusters.Of(parsed), cancellationToken);

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
        terminal.Error.WriteLine(differences.Count == 0 ? $"The search cluster has all of {Words.Count(archive.Catalog.Summary.Articles, "article")}." : $"{Words.Count(differences.Count, "difference")}: archive index --engine manticore mends them.");
        return differences.Count == 0 ? ExitCodes.Done : ExitCodes.Found;
    }

    private static int Run(Terminal terminal, ContentFolder folder, bool json)
    {
        var listing = folder.List();
        var pipeline = new ArticlePipeline(folder, listing.Orphans);
        var checkedArticles = listing.Files.Where(file => file.IsRecorded).Select(file => Checked(file.Slug, pipeline.Read(file).Article, folder));
        var all = checkedArticles.Concat(listing.Orphans.Select(slug => Checked(slug, null, folder))).OrderBy(one => one.Slug, StringComparer.Ordinal).ToArray();
        var broken = all.Where(one => one.Problem is not null).ToArray();
        var seal = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(all.Select(one => $"{one.Slug} {one.Hash}\n")))));
        if (json)
        {
            terminal.Out.WriteJson(new { seal, histories = all });
        }
        else
        {
            foreach (var one in broken)
                terminal.Out.WriteLine($"{one.Problem}");
            foreach (var one in all.Where(one => one.Problem is null && one.Standing != "as recorded"))
                terminal.Out.WriteLine($"{one.Slug}: {one.Standing}");
            terminal.Error.WriteLine($"{Words.Count(all.Length, "history", "histories")} with {Words.Count(all.Sum(one => one.Revisions), "revision")} checked: {(broken.Length == 0 ? "none" : $"{broken.Length}")} damaged.");
            terminal.Out.WriteLine($"seal {seal}");
        }

        return broken.Length == 0 ? ExitCodes.Done : ExitCodes.Found;
    }

    private static CheckedHistory Checked(ArticleSlug slug, Article? article, ContentFolder folder)
    {
        var (text, problem) = folder.History.Read(slug);
        var reading = problem is null ? HistoryReader.Read(HistoryFolder.PathOf(slug), text) : new HistoryReading([], problem);
        var latest = reading.Revisions.Count > 0 ? reading.Revisions[^1] : null;
        var standing = article is null ? "no article can be read from a file of this name"
            : latest?.Sha256 == article.File.Sha256 ? "as recorded"
            : "edited since it was last recorded";
        return new CheckedHistory(slug.Value, reading.Revisions.Count, latest?.Hash, standing, reading.Problem);
    }

    private sealed record CheckedHistory(string Slug, int Revisions, string? Hash, string Standing, ContentProblem? Problem);
}
