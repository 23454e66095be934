using System.IO.Enumeration;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Importing;
using ArticleArchive.Importing.Drafts;

namespace ArticleArchive.Cli.Drafts;

/// <summary>Reads the drafts named on a command line. A draft that cannot be read is reported, and the others are still read.</summary>
internal sealed class DraftFiles(Terminal terminal, Uri site)
{
    private const string FromInput = "-";

    private readonly List<Draft> _drafts = [];
    private int _failed;

    /// <summary>The drafts, and the number that could not be read.</summary>
    /// <param name="names">Files, folders, addresses, or - for standard input.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<(IReadOnlyList<Draft> Read, int Failed)> ReadAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        foreach (var name in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (name == FromInput)
                _drafts.Add(Draft.OfText(await terminal.In.ReadToEndAsync(cancellationToken)) with { Name = "standard input" });
            else if (name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                ReadAddress(name);
            else if (Directory.Exists(name))
                ReadFolder(name);
            else
                ReadFile(name);
        }

        return (_drafts, _failed);
    }

    /// <summary>Reads an address as a draft of one link.</summary>
    private void ReadAddress(string address)
    {
        if (WebAddress.TryRead(address, out var uri) && string.Equals(uri.Authority, site.Authority, StringComparison.OrdinalIgnoreCase))
            _drafts.Add(Draft.OfText(address) with { Name = address });
        else
            Fail(
                address,
                $"This is not an address of the archive at {site.AbsoluteUri}, and nothing is fetched. Save the page and name the file, or give the archive's "
                + "address with --site.");
    }

    private void ReadFolder(string folder)
    {
        try
        {
            var files = FilesIn(folder)
                .Where(file => DraftFile.Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()) && !Path.GetFileName(file).StartsWith('~'))
                .Order(StringComparer.Ordinal)
                .ToList();
            if (files.Count == 0)
                Fail(folder, $"There is no draft in this folder: no file whose name ends in {string.Join(", ", DraftFile.Extensions)}.");
            files.ForEach(ReadFile);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Fail(folder, refused.Message);
        }
    }

    /// <summary>The files of a folder and of those in it. A linked folder is not entered: it may lead back to one that contains it.</summary>
    private static FileSystemEnumerable<string> FilesIn(string folder)
    {
        var visible = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        };
        return new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), visible)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
    }

    private void ReadFile(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                Fail(path, "There is no such file or folder.");
            else if (file.Length > DraftFile.MaxBytes)
                Fail(path, $"The file is larger than {DraftFile.MaxBytes / (1024 * 1024)} MB. Remove large pictures, or save only the text.");
            else
                _drafts.Add(DraftFile.Read(path, File.ReadAllBytes(path)));
        }
        catch (Exception refused) when (refused is ImportException or IOException or UnauthorizedAccessException)
        {
            Fail(path, refused.Message);
        }
    }

    private void Fail(string name, string why)
    {
        _failed++;
        terminal.Error.WriteLine($"{name}: {why}");
    }
}
