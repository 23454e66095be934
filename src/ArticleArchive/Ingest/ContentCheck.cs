using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>Checks every file of a content folder, on all cores. It uses no database, and finds quotations only in files with a history.</summary>
/// <param name="folder">The content folder.</param>
public sealed class ContentCheck(ContentFolder folder)
{
    private const int FilesPerReport = 100;

    /// <summary>The outcome of a check.</summary>
    /// <param name="Files">The number of files that could be articles.</param>
    /// <param name="Articles">The number of them that are shown.</param>
    /// <param name="Problems">All problems, by file and line.</param>
    /// <param name="UnusedKeys">Metadata keys that mean nothing, most frequent first.</param>
    public sealed record Findings(long Files, long Articles, IReadOnlyList<ContentProblem> Problems, IReadOnlyList<UnusedKey> UnusedKeys);

    /// <summary>Checks the folder.</summary>
    /// <param name="progress">Receives the number of files read so far and of files to read; may be null.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    public Findings Run(IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        var listing = folder.List();
        var pipeline = new ArticlePipeline(folder, listing.Orphans);
        var read = new CheckedFile[listing.Files.Count];
        var done = 0;
        Parallel.For(0, read.Length, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            read[i] = Read(listing.Files[i], pipeline);
            if (Interlocked.Increment(ref done) is var now && (now % FilesPerReport == 0 || now == read.Length))
                progress?.Report((now, read.Length));
        });

        var problems = listing.Problems.Concat(folder.ReadSpeakers().Problems)
            .Concat(read.SelectMany(file => file.Problems))
            .Concat(AliasClashes(read))
            .Concat(SameFiles(read));
        return new Findings(
            read.Length,
            read.LongCount(file => file.Slug is not null),
            [
                .. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Line)
                    .ThenBy(problem => problem.Column)
                    .ThenBy(problem => problem.What, StringComparer.Ordinal),
            ],
            UnusedKeys.Count(read.SelectMany(file => file.UnusedKeys).Select(key => (key, 1L))));
    }

    private CheckedFile Read(ContentFile file, ArticlePipeline pipeline)
    {
        // The recorded history is compared with the article's passages and the quotations in them.
        if (file.IsRecorded)
        {
            var processed = pipeline.Read(file);
            return new CheckedFile(file.Path, processed.Article?.Slug, processed.Article?.Metadata.Aliases ?? [], processed.Sha256)
            {
                Problems = processed.Problems,
                UnusedKeys = processed.UnusedKeys,
            };
        }

        var reading = folder.Read(file);
        return new CheckedFile(file.Path, reading.Article?.Slug, reading.Article?.Metadata.Aliases ?? [], reading.Sha256)
        {
            Problems = reading.Problems,
            UnusedKeys = reading.UnusedKeys,
        };
    }

    private static List<ContentProblem> AliasClashes(CheckedFile[] files)
    {
        var given = files.SelectMany(
            file => file.Aliases.Distinct().Where(alias => alias != file.Slug).Select(alias => (Alias: alias.Value, file.Path, IsOwn: false))).ToList();
        var aliases = given.Select(claim => claim.Alias).ToHashSet(StringComparer.Ordinal);
        var own = files.Where(file => file.Slug is { } slug && aliases.Contains(slug.Value)).Select(
            file => (Alias: file.Slug?.Value ?? "", file.Path, IsOwn: true));
        return AliasRegister.Clashes([.. given, .. own]);
    }

    private static IEnumerable<ContentProblem> SameFiles(CheckedFile[] files) =>
        from same in files.Where(file => file.Slug is not null && file.Sha256.Length > 0).GroupBy(file => file.Sha256, StringComparer.Ordinal)
        from copy in same.Skip(1)
        select new ContentProblem
        {
            Severity = ProblemSeverity.Note,
            File = copy.Path,
            What = $"The file is the same as \"{same.First().Path}\"; both are shown.",
            Advice = "Remove one of them unless it is a reprint.",
        };

    private sealed record CheckedFile(string Path, ArticleSlug? Slug, IReadOnlyList<ArticleSlug> Aliases, string Sha256)
    {
        public required IReadOnlyList<ContentProblem> Problems { get; init; }

        public required IReadOnlyList<string> UnusedKeys { get; init; }
    }
}
