using ArticleArchive.Content;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Importing;

/// <summary>Writes imported articles to a content folder, and keeps the original of each in a hidden folder beside it.</summary>
public sealed class ArticleImport
{
    private const string Originals = ".originals";

    private readonly ContentFolder _content;
    private readonly string _root;
    private readonly string _subfolder;
    private readonly Dictionary<ArticleSlug, string> _pathsInUse = [];
    private readonly Dictionary<ArticleSlug, ContentFile> _storedFiles = [];
    private readonly Dictionary<ArticleSlug, string> _originalHashes = [];

    /// <param name="content">The content folder.</param>
    /// <param name="subfolder">The subfolder to write to, with <c>/</c> as separator; empty for the content folder itself.</param>
    public ArticleImport(ContentFolder content, string subfolder)
    {
        (_content, _root, _subfolder) = (content, content.FullPath, subfolder.Length == 0 ? "" : $"{subfolder}/");
        foreach (var file in content.List().Files)
        {
            foreach (var slug in file.OtherSlugs.Prepend(file.Slug))
            {
                _pathsInUse.TryAdd(slug, file.Path);
                _storedFiles.TryAdd(slug, file);
            }
        }
    }

    /// <summary>Chooses the slug and path of an article, and reserves the slug. Writes nothing.</summary>
    /// <param name="file">The imported file.</param>
    /// <param name="article">One of its articles.</param>
    /// <param name="slug">Its slug; null to make one from the article's name, its headline or the file's name.</param>
    /// <exception cref="ImportException">There is already an article with that slug.</exception>
    public PlannedArticle Plan(ImportedFile file, ImportedArticle article, ArticleSlug? slug)
    {
        var fileName = System.IO.Path.GetFileNameWithoutExtension(file.Path);
        var name = slug ?? SlugFor(file, article, fileName);
        if (!_pathsInUse.TryAdd(name, $"{_subfolder}{name}.md"))
            throw new ImportException(
                $"There is already an article \"{name}\": {_pathsInUse[name]}.", "Give this one another name with --slug, or remove the other first.");

        _originalHashes[name] = file.Sha256;
        var original = OriginalPath(file, name);
        return new PlannedArticle(file, article, name, $"{_subfolder}{name}.md", $"{_subfolder}{original}", ImportedText.Write(file, article, original));
    }

    /// <summary>
    /// A slug made from the article's name or headline. If an article imported from another file already has it, the date or file name is added, because many
    /// papers print an <c>Editorial</c> every day.
    /// </summary>
    private ArticleSlug SlugFor(ImportedFile file, ImportedArticle article, string fileName)
    {
        var name = ArticleSlug.FromName(article.Name ?? article.Title ?? fileName);
        string[] suffixes = article.Date is { } date ? [date.Edtf, fileName] : [fileName];
        foreach (var candidate in suffixes.Select(suffix => ArticleSlug.FromName($"{name}-{suffix}")).Prepend(name))
        {
            if (!_pathsInUse.ContainsKey(candidate) || !HasOtherOriginal(file, candidate))
                return candidate;
        }

        return name;
    }

    private bool HasOtherOriginal(ImportedFile file, ArticleSlug name)
    {
        var original = _originalHashes.GetValueOrDefault(name)
            ?? (_storedFiles.TryGetValue(name, out var stored) ? _content.Read(stored).Original?.Sha256 : null);
        return original is not null && original != file.Sha256;
    }

    private static string OriginalPath(ImportedFile file, ArticleSlug name) =>
        $"{Originals}/{(file.Articles.Count == 1 ? name : ArticleSlug.FromName(System.IO.Path.GetFileNameWithoutExtension(file.Path)))}{file.Extension}";

    /// <summary>Writes an article and its original. If one of them cannot be written, the other is removed.</summary>
    /// <exception cref="IOException">A file cannot be written, or already exists.</exception>
    public void Write(PlannedArticle planned)
    {
        var folder = System.IO.Path.Combine(_root, _subfolder);
        var originals = System.IO.Path.Combine(folder, Originals);
        var original = System.IO.Path.Combine(_root, planned.Original);
        var isOriginalWritten = false;
        try
        {
            Directory.CreateDirectory(originals);
            if (!IsStored(original, planned.File))
            {
                WriteNew(original, planned.File.Bytes);
                isOriginalWritten = true;
            }

            WriteNew(System.IO.Path.Combine(_root, planned.Path), Encoding.UTF8.GetBytes(planned.Text));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (isOriginalWritten)
                File.Delete(original);
            RemoveEmpty(originals);
            RemoveEmpty(folder);
            throw;
        }
    }

    /// <summary>Whether the original is already stored, with another article from the same file.</summary>
    private static bool IsStored(string original, ImportedFile file) => file.Articles.Count > 1 && HasSameBytes(original, file);

    private static bool HasSameBytes(string original, ImportedFile file) =>
        File.Exists(original) && File.ReadAllBytes(original).AsSpan().SequenceEqual(file.Bytes);

    private void RemoveEmpty(string folder)
    {
        if (folder != _root && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>Writes a file under a hidden name and renames it once complete, so that a site watching the folder never reads half of it.</summary>
    private static void WriteNew(string path, byte[] bytes)
    {
        var temporary = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path) ?? "", $".{System.IO.Path.GetFileName(path)}.new");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw;
        }
    }
}
