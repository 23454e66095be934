using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ArticleArchive.LuceneNet;

/// <summary>The folder that the index lies in, beside the catalog's file. It holds the last states of the index, each of which says to which state of the catalog it belongs.</summary>
internal sealed class IndexFolder(string database)
{
    private const string Generation = "generation";
    private const string Build = "build";
    private const int Megabytes = 64;

    private readonly string _path = $"{database}.lucene";

    // Lucene takes a state for another index's where it was found through another object.
    private readonly FSDirectory _folder = FSDirectory.Open($"{database}.lucene");

    /// <summary>How well a passage matches: Okapi BM25.</summary>
    public static Similarity Similarity { get; } = new BM25Similarity();

    /// <summary>The state of the catalog that a state belongs to; null when it does not say.</summary>
    public static string? GenerationOf(IndexCommit state) => state.UserData.TryGetValue(Generation, out var generation) ? generation : null;

    /// <summary>Which build a state goes back to; null when it does not say. Files of two builds can have one name.</summary>
    public static string? BuildOf(IndexCommit state) => state.UserData.TryGetValue(Build, out var build) ? build : null;

    /// <summary>The state that belongs to a state of the catalog.</summary>
    /// <exception cref="IOException">There is none, or the index is broken.</exception>
    public IndexCommit Find(string generation) =>
        (System.IO.Directory.Exists(_path) ? DirectoryReader.ListCommits(_folder) : []).LastOrDefault(state => GenerationOf(state) == generation)
        ?? throw new IOException($"The search index {_path} does not hold the archive's state {generation}.");

    /// <summary>Opens it to write, from one state on.</summary>
    /// <exception cref="IOException">There is no such state, or the index is broken.</exception>
    public (IndexWriter Writer, string Build) Change(string generation)
    {
        var from = Find(generation);
        var configuration = Configuration(new KeptStates(generation));
        configuration.OpenMode = OpenMode.APPEND;
        configuration.IndexCommit = from;
        return (new IndexWriter(_folder, configuration), BuildOf(from) ?? "");
    }

    /// <summary>Opens it to be filled anew. The states that are there can be read until the next change after it; what cannot be read is thrown away.</summary>
    public (IndexWriter Writer, string Build) Renew()
    {
        try
        {
            return (Create(), NewBuild());
        }
        catch (IOException broken) when (broken is not LockObtainFailedException)
        {
            System.IO.Directory.Delete(_path, recursive: true);
            return (Create(), NewBuild());
        }
    }

    /// <summary>Keeps what was written as the state that belongs to a state of the catalog.</summary>
    public static void Keep(IndexWriter writer, string generation, string build)
    {
        writer.SetCommitData(new Dictionary<string, string>(StringComparer.Ordinal) { [Generation] = generation, [Build] = build });
        writer.Commit();
    }

    private IndexWriter Create()
    {
        var configuration = Configuration(new KeptStates(null));
        configuration.OpenMode = OpenMode.CREATE;
        return new IndexWriter(_folder, configuration);
    }

    private static string NewBuild() => Guid.NewGuid().ToString("n");

    private static IndexWriterConfig Configuration(KeptStates policy) => new(LuceneVersion.LUCENE_48, new WordAnalyzer())
    {
        IndexDeletionPolicy = policy,
        RAMBufferSizeMB = Megabytes,
        Similarity = Similarity,
    };
}
