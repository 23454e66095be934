using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// The files of an index, read by many threads at once. They are not memory-mapped: unmapping a file during a search ends the process (apache/lucenenet#1013).
/// Lucene.Net's <see cref="NIOFSDirectory"/> reads a kilobyte at a time under a lock and asks for the file's length before each read, which takes a fifth of
/// the time of a search.
/// </summary>
/// <param name="folder">The folder.</param>
internal sealed class IndexFiles(string folder) : FSDirectory(new DirectoryInfo(folder), null)
{
    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        var file = OpenFile(name);
        return new IndexFileInput(name, file, new IndexFileInput.Part(0, RandomAccess.GetLength(file))) { OwnsFile = true };
    }

    /// <inheritdoc/>
    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        EnsureOpen();
        return new Slicer(name, OpenFile(name));
    }

    private SafeFileHandle OpenFile(string name) =>
        File.OpenHandle(
            Path.Combine(Directory.FullName, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);

    private sealed class Slicer(string name, SafeFileHandle file) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) =>
            new IndexFileInput($"{name}: {sliceDescription}", file, new IndexFileInput.Part(offset, length));

        [Obsolete("Only for reading indexes from versions prior to 4.8.0.")]
        public override IndexInput OpenFullSlice() => OpenSlice("all", 0, RandomAccess.GetLength(file));

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                file.Dispose();
        }
    }
}
