using System.IO.Enumeration;

namespace ArticleArchive.Content.Files;

/// <summary>An entry of a folder, reduced to what the walk needs: an archive has hundreds of thousands of files, and all are compared at each change.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Stamp">Size and time of last write of the file, or of the file that a link leads to; null for a folder.</param>
/// <param name="IsLink">True for a symbolic link.</param>
internal readonly record struct FolderEntry(string Name, string? Stamp, bool IsLink)
{
    /// <summary>Whether the entry is visible.</summary>
    public static bool IsShown(ref FileSystemEntry entry) => entry.FileName is not ['.', ..] && !entry.IsHidden;

    /// <summary>Reads an entry; unless it is a link, this needs no further access to the disk.</summary>
    public static FolderEntry From(ref FileSystemEntry entry)
    {
        var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
        var stamp = entry.IsDirectory ? null
            : isLink ? LinkedFile.StampOf(new FileInfo(entry.ToFullPath()))
            : LinkedFile.Stamp(entry.Length, entry.LastWriteTimeUtc);
        return new FolderEntry(entry.FileName.ToString(), stamp, isLink);
    }

    /// <summary>Its full path.</summary>
    public string FullPathIn(DirectoryInfo folder) => Path.Combine(folder.FullName, Name);
}
