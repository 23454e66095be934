using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace ArticleArchive.Search.Lucene;

/// <summary>Compares the files of a commit with the checksums at their ends.</summary>
internal static class IndexChecksums
{
    /// <summary>What is wrong with the first file that is not as it was written; null when all are.</summary>
    public static string? FindDamage(IndexCommit commit, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in commit.FileNames)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Verify(commit.Directory, file);
            }

            return null;
        }
        catch (IOException damage)
        {
            return damage.Message;
        }
    }

    /// <summary>Reads a file to its end.</summary>
    /// <exception cref="IOException">It is not as it was written.</exception>
    public static void Verify(Directory folder, string file)
    {
        using var input = folder.OpenInput(file, IOContext.READ_ONCE);
        if (input.Length < CodecUtil.FooterLength())
            throw new CorruptIndexException($"The file {file} is too short to be one of an index.");

        CodecUtil.ChecksumEntireFile(input);
    }
}
