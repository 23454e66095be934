using System.Text;
using ArticleArchive.Articles;

namespace ArticleArchive.Content.Files;

/// <summary>The hidden folder of the content folder that holds the history files, one an article, named after its slug.</summary>
/// <param name="contentPath">Full path of the content folder.</param>
public sealed class HistoryFolder(string contentPath)
{
    private const string Name = ".history";
    private const string Ending = ".history";
    private const string FileLine = "file ";
    private const string Advice = "Restore it from a copy, or delete it to give up the history, or raise Archive:Limits:HistoryMegabytes; until then links go by the words of the article as it is.";
    private const string LockName = ".lock";
    private const string Unfinished = ".new";

    /// <summary>The largest history file that is read, in bytes.</summary>
    internal long MaxBytes { get; init; } = new FileLimits().HistoryBytes;

    /// <summary>Path below the content folder of the history file of an article.</summary>
    public static string PathOf(ArticleSlug slug) => $"{Name}/{slug}{Ending}";

    /// <summary>Whether a path below the content folder is that of a history file.</summary>
    public static bool Holds(string path) => path.StartsWith(Name + "/", StringComparison.Ordinal);

    /// <summary>The text of a history file, empty when there is none; or why it cannot be read.</summary>
    public (string Text, ContentProblem? Problem) Read(ArticleSlug slug)
    {
        var problems = new ProblemLog(PathOf(slug));
        if (!File.Exists(FullPathOf(slug)))
            return ("", null);

        // As an article, for a device or a pipe could be in its place as well.
        var bytes = StoredBytes.Read(FullPathOf(slug), MaxBytes, problems);
        return (bytes is null ? "" : Encoding.UTF8.GetString(bytes), problems.Problems is [var problem] ? problem with { Advice = Advice } : null);
    }

    /// <summary>The path of the file that was recorded last under a slug; null when nothing is recorded, or the history cannot be read.</summary>
    internal string? FileOf(ArticleSlug slug)
    {
        try
        {
            if (LinkedFile.Of(new FileInfo(FullPathOf(slug))).Length is var length && (length == 0 || length > MaxBytes))
                return null;

            return File.ReadLines(FullPathOf(slug)).LastOrDefault(line => line.StartsWith(FileLine, StringComparison.Ordinal))?[FileLine.Length..].Replace("\\\\", "\\", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// The right to append, which one process has at a time: two that read the same history would each append its own next record. Disposing of it gives it
    /// up, and so does the end of the process, however it ends.
    /// </summary>
    /// <exception cref="IOException">Another process has it, or the folder cannot be written.</exception>
    public IDisposable Lock()
    {
        Directory.CreateDirectory(Path.Combine(contentPath, Name));
        try
        {
            return new FileStream(Path.Combine(contentPath, Name, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException refused)
        {
            throw new IOException($"The histories in {Path.Combine(contentPath, Name)} cannot be written now: {refused.Message} Where another process records, wait until it is done.", refused);
        }
    }

    /// <summary>Appends a record, for the holder of the <see cref="Lock"/>. Whatever happens meanwhile, the file is the old one or the new one.</summary>
    /// <exception cref="IOException">The record cannot be written, or would make the file too long to be read again. The file is left as it was.</exception>
    public void Append(ArticleSlug slug, string record)
    {
        Directory.CreateDirectory(Path.Combine(contentPath, Name));
        var whole = Encoding.UTF8.GetBytes(Whole(slug) + record);
        if (whole.Length > MaxBytes)
            throw new IOException(FormattableString.Invariant($"With this record the history {PathOf(slug)} would have {whole.Length:N0} bytes; {MaxBytes:N0} at most are read. {FileLimitException.Advice("Record it less often", "HistoryMegabytes")}"));

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

    /// <summary>Removes what an interrupted recording left behind; for the holder of the <see cref="Lock"/>.</summary>
    public void Clean()
    {
        foreach (var left in Directory.GetFiles(Path.Combine(contentPath, Name), $"*{Ending}{Unfinished}"))
            File.Delete(left);
    }

    /// <summary>Names the history of an article after its new slug; nothing in it is changed.</summary>
    public void Rename(ArticleSlug from, ArticleSlug to) => File.Move(FullPathOf(from), FullPathOf(to));

    /// <summary>The stamp of an article's history file; null when it has none.</summary>
    internal string? StampOf(ArticleSlug slug) => new FileInfo(FullPathOf(slug)) is { Exists: true } file ? LinkedFile.StampOf(file) : null;

    /// <summary>Articles that have a history file, each with the stamp of the file.</summary>
    internal IReadOnlyDictionary<ArticleSlug, string> Stamps()
    {
        var stamps = new Dictionary<ArticleSlug, string>();
        var folder = new DirectoryInfo(Path.Combine(contentPath, Name));
        if (!folder.Exists)
            return stamps;

        foreach (var file in folder.EnumerateFiles("*" + Ending))
        {
            if (ArticleSlug.TryParse(Path.GetFileNameWithoutExtension(file.Name), out var slug))
                stamps[slug] = LinkedFile.StampOf(file);
        }

        return stamps;
    }

    private string Whole(ArticleSlug slug) => Read(slug) is { Problem: { } problem } ? throw new IOException(problem.ToString()) : Read(slug).Text;

    private string FullPathOf(ArticleSlug slug) => Path.Combine(contentPath, Name, slug + Ending);
}
