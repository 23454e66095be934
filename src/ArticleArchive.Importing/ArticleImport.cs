using ArticleArchive.Content;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Importing;

/// <summary>Adds imported articles to a content folder, each with its original in a hidden folder beside it.</summary>
public sealed class ArticleImport
{
    private const string Originals = ".originals";

    private readonly ContentFolder _content;
    private readonly string _root;
    private readonly string _below;
    private readonly Dictionary<ArticleSlug, string> _taken = [];
    private readonly Dictionary<ArticleSlug, ContentFile> _stored = [];
    private readonly Dictionary<ArticleSlug, string> _imported = [];

    /// <param name="content">The content folder.</param>
    /// <param name="below">The folder within it to write articles to, with <c>/</c> between its parts; empty for the content folder itself.</param>
    public ArticleImport(ContentFolder content, string below)
    {
        (_content, _root, _below) = (content, content.FullPath, below.Length == 0 ? "" : $"{below}/");
        foreach (var file in content.List().Files)
        {
            foreach (var slug in file.OtherSlugs.Prepend(file.Slug))
            {
                _taken.TryAdd(slug, file.Path);
                _stored.TryAdd(slug, file);
            }
        }
    }

    /// <summary>Decides where an article will be written, and reserves its slug. Writes nothing.</summary>
    /// <param name="file">The imported file.</param>
    /// <param name="article">One of its articles.</param>
    /// <param name="slug">Its slug; null to make one from its name, its headline or the file's name.</param>
    /// <exception cref="ImportException">There is already an article with that slug.</exception>
    public PlannedArticle Plan(ImportedFile file, ImportedArticle article, ArticleSlug? slug)
    {
        var fileName = System.IO.Path.GetFileNameWithoutExtension(file.Path);
        var name = slug ?? NameOf(file, article, fileName);
        if (!_taken.TryAdd(name, $"{_below}{name}.md"))
            throw new ImportException(
                $"There is already an article \"{name}\": {_taken[name]}.", "Give this one another name with --slug, or remove the other first.");

        _imported[name] = file.Sha256;
        var original = OriginalOf(file, name);
        return new PlannedArticle(file, article, name, $"{_below}{name}.md", $"{_below}{original}", ImportedText.Of(file, article, original));
    }

    /// <summary>
    /// The slug made from the article's name or headline; with its date or file name added if an article imported from a different file already has it,
    /// because many papers print an <c>Editorial</c> every day.
    /// </summary>
    private ArticleSlug NameOf(ImportedFile file, ImportedArticle article, string fileName)
    {
        var name = ArticleSlug.FromName(article.Name ?? article.Title ?? fileName);
        string[] more = article.Date is { } date ? [date.Edtf, fileName] : [fileName];
        foreach (var candidate in more.Select(addition => ArticleSlug.FromName($"{name}-{addition}")).Prepend(name))
        {
            if (!_taken.ContainsKey(candidate) || !IsOfOtherImport(file, candidate))
                return candidate;
        }

        return name;
    }

    private bool IsOfOtherImport(ImportedFile file, ArticleSlug name)
    {
        var original = _imported.GetValueOrDefault(name) ?? (_stored.TryGetValue(name, out var stored) ? _content.Read(stored).Original?.Sha256 : null);
        return original is not null && original != file.Sha256;
    }

    private static string OriginalOf(ImportedFile file, ArticleSlug name) =>
        $"{Originals}/{(file.Articles.Count == 1 ? name : ArticleSlug.FromName(System.IO.Path.GetFileNameWithoutExtension(file.Path)))}{file.Ending}";

    /// <summary>Writes an article and its original. If either cannot be written, neither is kept.</summary>
    /// <exception cref="IOException">A file cannot be written, or already exists.</exception>
    public void Write(PlannedArticle planned)
    {
        var folder = System.IO.Path.Combine(_root, _below);
        var originals = System.IO.Path.Combine(folder, Originals);
        var original = System.IO.Path.Combine(_root, planned.Original);
        var isWritten = false;
        try
        {
            Directory.CreateDirectory(originals);
            if (!IsKept(original, planned.File))
            {
                WriteNew(original, planned.File.Bytes);
                isWritten = true;
            }

            WriteNew(System.IO.Path.Combine(_root, planned.Path), Encoding.UTF8.GetBytes(planned.Text));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            if (isWritten)
                File.Delete(original);
            RemoveEmpty(originals);
            RemoveEmpty(folder);
            throw;
        }
    }

    /// <summary>Whether the file is kept already, for another article in it.</summary>
    private static bool IsKept(string original, ImportedFile file) => file.Articles.Count > 1 && HasBytes(original, file);

    private static bool HasBytes(string original, ImportedFile file) => File.Exists(original) && File.ReadAllBytes(original).AsSpan().SequenceEqual(file.Bytes);

    private void RemoveEmpty(string folder)
    {
        if (folder != _root && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>Writes a file under a hidden name and renames it once complete, so that a site watching the folder never reads half of it.</summary>
    private static void WriteNew(string path, byte[] bytes)
    {
        var beside = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path) ?? "", $".{System.IO.Path.GetFileName(path)}.new");
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: false);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw;
        }
    }
}
