namespace ArticleArchive.Content.Files;

/// <summary>The hidden folder within the content folder that holds the history files, one for each article, named after its slug.</summary>
/// <param name="contentPath">Full path of the content folder.</param>
public sealed class HistoryFolder(string contentPath)
{
    private const string Name = ".history";
    private const string Extension = ".history";
    private const string FileLine = "file ";
    private const string Advice = "Restore it from a backup, delete it to discard the history, or raise Archive:Limits:HistoryMegabytes; until "
        + "then, links are compared with the article's current words only.";
    private const string LockName = ".lock";
    private const string Unfinished = ".new";

    /// <summary>The largest history file that is read, in bytes.</summary>
    internal long MaxBytes { get; init; } = new FileLimits().HistoryBytes;

    /// <summary>The path of an article's history file below the content folder.</summary>
    public static string PathOf(ArticleSlug slug) => $"{Name}/{slug}{Extension}";

    /// <summary>Whether a path below the content folder is in the history folder.</summary>
    public static bool Holds(string path) => path.StartsWith(Name + "/", StringComparison.Ordinal);

    /// <summary>The text of a history file, empty when there is none; or the problem that prevents reading it.</summary>
    public (string Text, ContentProblem? Problem) Read(ArticleSlug slug)
    {
        var problems = new ProblemLog(PathOf(slug));
        if (!File.Exists(FullPathOf(slug)))
            return ("", null);

        // Read like an article, since a device or a pipe could be in its place too.
        var bytes = StoredBytes.Read(FullPathOf(slug), MaxBytes, problems);
        return (bytes is null ? "" : Encoding.UTF8.GetString(bytes), problems.Problems is [var problem] ? problem with { Advice = Advice } : null);
    }

    /// <summary>The path of the file last recorded under a slug; null when nothing is recorded, or the history cannot be read.</summary>
    internal string? FileOf(ArticleSlug slug)
    {
        try
        {
            if (LinkedFile.Resolve(new FileInfo(FullPathOf(slug))).Length is var length && (length == 0 || length > MaxBytes))
                return null;

            return File.ReadLines(FullPathOf(slug)).LastOrDefault(
                line => line.StartsWith(FileLine, StringComparison.Ordinal))?[FileLine.Length..].Replace("\\\\", "\\", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// The right to append, which only one process has at a time: two processes that read the same history would each append its own next record. It is
    /// released when disposed, or when the process ends, however it ends.
    /// </summary>
    /// <exception cref="IOException">Another process holds the lock, or the folder cannot be written.</exception>
    public IDisposable Lock()
    {
        Directory.CreateDirectory(Path.Combine(contentPath, Name));
        try
        {
            return new FileStream(Path.Combine(contentPath, Name, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException refused)
        {
            throw new IOException(
                $"The histories in {Path.Combine(contentPath, Name)} cannot be written now: {refused.Message} If another process is recording, wait "
                    + "until it has finished.",
                refused);
        }
    }

    /// <summary>
    /// Appends a record. Only the holder of the <see cref="Lock"/> may call it. If anything fails, the file is either the old one or the new one.
    /// </summary>
    /// <exception cref="IOException">The record cannot be written, or would make the file too large to be read again. The file is left unchanged.</exception>
    public void Append(ArticleSlug slug, string record)
    {
        Directory.CreateDirectory(Path.Combine(contentPath, Name));
        var whole = Encoding.UTF8.GetBytes(Whole(slug) + record);
        if (whole.Length > MaxBytes)
        {
            throw new IOException(FormattableString.Invariant($"With this record the history {PathOf(slug)} would have {whole.Length:N0} bytes; ")
                + FormattableString.Invariant($"the limit is {MaxBytes:N0}. {FileLimitException.Advice("Record it less often", "HistoryMegabytes")}"));
        }

        var beside = FullPathOf(slug) + Unfinished;
        try
        {
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                file.Write(whole);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, FullPathOf(slug), overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Removes the remains of an interrupted recording. Only the holder of the <see cref="Lock"/> may call it.</summary>
    public void Clean()
    {
        foreach (var left in Directory.GetFiles(Path.Combine(contentPath, Name), $"*{Extension}{Unfinished}"))
            File.Delete(left);
    }

    /// <summary>Renames a history after the article's new slug; its content stays the same.</summary>
    public void Rename(ArticleSlug from, ArticleSlug to) => File.Move(FullPathOf(from), FullPathOf(to));

    /// <summary>The stamp of an article's history file; null when it has none.</summary>
    internal string? StampOf(ArticleSlug slug) => new FileInfo(FullPathOf(slug)) is { Exists: true } file ? LinkedFile.StampOf(file) : null;

    /// <summary>The articles with a history file, each with the stamp of that file.</summary>
    internal IReadOnlyDictionary<ArticleSlug, string> Stamps()
    {
        var stamps = new Dictionary<ArticleSlug, string>();
        var folder = new DirectoryInfo(Path.Combine(contentPath, Name));
        if (!folder.Exists)
            return stamps;

        foreach (var file in folder.EnumerateFiles("*" + Extension))
        {
            if (ArticleSlug.TryParse(Path.GetFileNameWithoutExtension(file.Name), out var slug))
                stamps[slug] = LinkedFile.StampOf(file);
        }

        return stamps;
    }

    private string Whole(ArticleSlug slug) => Read(slug) is { Problem: { } problem } ? throw new IOException(problem.ToString()) : Read(slug).Text;

    private string FullPathOf(ArticleSlug slug) => Path.Combine(contentPath, Name, slug + Extension);
}
