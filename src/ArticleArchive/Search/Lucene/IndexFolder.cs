using System.Collections.Concurrent;
using ArticleArchive.Search.Lucene.Sequences;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// The folder of the index. Each build has its own subfolder with the commits of the last two states; each commit names the state of the catalog that it
/// belongs to. The index is committed before the catalog, so there is a commit for whichever state the catalog is in after a crash.
/// </summary>
/// <param name="path">The folder.</param>
internal sealed class IndexFolder(string path)
{
    private const string Generation = "generation";

    /// <summary>
    /// Enough for a build to write few, large segments, one at a time for each processor: every term of a query is looked up in every segment.
    /// </summary>
    private const int MaxBufferedMegabytes = 192;

    // Lucene takes a commit that was found through another directory object to belong to another index.
    private readonly ConcurrentDictionary<string, FSDirectory> _builds = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<FSDirectory, bool> _damaged = [];

    private readonly ArchiveCodec _codec = ArchiveCodec.Instance;

    /// <summary>How well a passage matches: Okapi BM25 (Robertson and Zaragoza, 2009).</summary>
    public static Similarity Similarity { get; } = new BM25Similarity();

    /// <summary>The state of the catalog that a commit belongs to; null when it does not say.</summary>
    public static string? GenerationOf(IndexCommit commit) => commit.UserData.TryGetValue(Generation, out var generation) ? generation : null;

    /// <summary>The commit that belongs to a state of the catalog.</summary>
    /// <exception cref="IOException">There is none, or the index is damaged.</exception>
    public IndexCommit Find(string generation) =>
        Builds().SelectMany(Commits).FirstOrDefault(commit => GenerationOf(commit) == generation)
        ?? throw new FileNotFoundException($"The search index in {path} has no commit for the archive's state {generation}.");

    /// <summary>Opens the index to change one state. All builds except that state's are deleted.</summary>
    /// <exception cref="IOException">There is no such state, or the index is damaged.</exception>
    public IndexWriter OpenToChange(string generation)
    {
        var from = Find(generation);
        Remove(build => !ReferenceEquals(build, from.Directory));
        var configuration = Configuration(new TwoCommitsPolicy(generation));
        configuration.OpenMode = OpenMode.APPEND;
        configuration.IndexCommit = from;
        return new IndexWriter(from.Directory, configuration);
    }

    /// <summary>Opens a new build. Existing builds can still be read; the remains of unfinished ones are deleted.</summary>
    public IndexWriter OpenToBuild()
    {
        Remove(build => !Commits(build).Any());
        var configuration = Configuration(new TwoCommitsPolicy(null));
        configuration.OpenMode = OpenMode.CREATE;
        return new IndexWriter(DirectoryOf(System.IO.Path.Combine(path, Guid.CreateVersion7().ToString("n"))), configuration);
    }

    /// <summary>Call when the build of a commit is damaged: nothing more is read from it.</summary>
    public void Discard(IndexCommit commit) => _damaged.TryAdd((FSDirectory)commit.Directory, true);

    /// <summary>Commits what has been written for a state of the catalog.</summary>
    public static void Commit(IndexWriter writer, string generation)
    {
        writer.SetCommitData(new Dictionary<string, string>(StringComparer.Ordinal) { [Generation] = generation });
        writer.Commit();
    }

    /// <summary>The builds, newest first.</summary>
    private IEnumerable<FSDirectory> Builds() =>
        System.IO.Directory.Exists(path) ? System.IO.Directory.GetDirectories(path).OrderDescending(StringComparer.Ordinal).Select(DirectoryOf) : [];

    /// <summary>The commits of a build, latest first; empty when it has no readable index.</summary>
    private IEnumerable<IndexCommit> Commits(FSDirectory build)
    {
        if (_damaged.ContainsKey(build))
            return [];

        try
        {
            var commits = build.ListAll().Where(file => file.StartsWith(IndexFileNames.SEGMENTS, StringComparison.Ordinal));
            foreach (var file in commits.Where(file => file != IndexFileNames.SEGMENTS_GEN))
                IndexChecksums.Verify(build, file);
            return DirectoryReader.IndexExists(build) ? DirectoryReader.ListCommits(build).Reverse() : [];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private FSDirectory DirectoryOf(string build) => _builds.GetOrAdd(build, static folder => new IndexFiles(folder));

    private void Remove(Func<FSDirectory, bool> isUnwanted)
    {
        foreach (var build in Builds().Where(isUnwanted).ToList())
        {
            System.IO.Directory.Delete(build.Directory.FullName, recursive: true);
            _builds.TryRemove(build.Directory.FullName, out _);
        }
    }

    private IndexWriterConfig Configuration(TwoCommitsPolicy policy) => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        Codec = _codec,
        IndexDeletionPolicy = policy,
        MergePolicy = new LogByteSizeMergePolicy(),
        MaxThreadStates = Environment.ProcessorCount,
        RAMBufferSizeMB = MaxBufferedMegabytes,
        Similarity = Similarity,
    };
}
