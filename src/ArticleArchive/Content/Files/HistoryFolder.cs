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
    private const string LockName = ".lock";

    /// <summary>Path below the content folder of the history file of an article.</summary>
    public static string PathOf(ArticleSlug slug) => $"{Name}/{slug}{Ending}";

    /// <summary>Whether a path below the content folder is that of a history file.</summary>
    public static bool Holds(string path) => path.StartsWith(Name + "/", StringComparison.Ordinal);

    /// <summary>The text of a history file; null when there is none.</summary>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public string? Read(ArticleSlug slug)
    {
        try
        {
            return File.ReadAllText(FullPathOf(slug));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The path of the file that was recorded last under a slug; null when nothing is recorded, or the history cannot be read.</summary>
    internal string? FileOf(ArticleSlug slug)
    {
        try
        {
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

    /// <summary>Appends a record, for whoever holds the <see cref="Lock"/>. Whatever happens meanwhile, the file is the old one or the new one.</summary>
    /// <exception cref="IOException">It cannot be written; the file is the old one.</exception>
    public void Append(ArticleSlug slug, string record)
    {
        Directory.CreateDirectory(Path.Combine(contentPath, Name));
        var beside = FullPathOf(slug) + ".new";
        try
        {
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                file.Write(Encoding.UTF8.GetBytes(Read(slug) + record));
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

    private string FullPathOf(ArticleSlug slug) => Path.Combine(contentPath, Name, slug + Ending);
}
