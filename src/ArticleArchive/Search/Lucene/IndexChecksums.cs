using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace ArticleArchive.Search.Lucene;

/// <summary>Checks the files of a commit against the checksums at their ends.</summary>
internal static class IndexChecksums
{
    /// <summary>What is wrong with the first damaged file; null when all are intact.</summary>
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

    /// <summary>Reads a whole file and checks it.</summary>
    /// <exception cref="IOException">The file is damaged.</exception>
    public static void Verify(Directory folder, string file)
    {
        using var input = folder.OpenInput(file, IOContext.READ_ONCE);
        if (input.Length < CodecUtil.FooterLength())
            throw new CorruptIndexException($"The file {file} is too short to be one of an index.");

        CodecUtil.ChecksumEntireFile(input);
    }
}
