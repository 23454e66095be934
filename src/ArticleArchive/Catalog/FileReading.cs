using System.Security.Cryptography;
using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>The result of reading a content file, ready to be written.</summary>
internal sealed record FileReading
{
    /// <summary>The stamp of a file that must be read again at the next comparison.</summary>
    public const string NoStamp = "";

    private byte[]? _block;

    /// <summary>Path below the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>The stamp that the file had before it was read, or <see cref="NoStamp"/>.</summary>
    public required string Stamp { get; init; }

    /// <summary>The article; null when it is held back.</summary>
    public Article? Article { get; init; }

    /// <summary>The recorded history of the article; null when there is none.</summary>
    public StoredHistory? History { get; init; }

    /// <summary>When the article last changed according to its file or history; null when not known.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Metadata keys that mean nothing to the archive, as written.</summary>
    public IReadOnlyList<string> UnusedKeys { get; init; } = [];

    /// <summary>When it must be read again even if unchanged; usually null.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The first whole second, as Unix time, at which it is due.</summary>
    public long? DueSecond => Due is { } due ? (long)Math.Ceiling((due - DateTimeOffset.UnixEpoch).TotalSeconds) : null;

    /// <summary>What is wrong with the file.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];

    /// <summary>The printed words, for comparison with other articles; null when it is held back. Computed on first use.</summary>
    public PrintedArticle? Printed => field ??= Article is { } article ? PrintedArticle.Of(article) : null;

    /// <summary>Equal for equal bytes, metadata and problems. Computed on first use.</summary>
    public string Fingerprint => field ??= Hash();

    /// <summary>The article as bytes (<see cref="ArticleBlock"/>); null when it is held back. Computed on first use.</summary>
    public byte[]? Bytes => field ??= Article is null ? null : ArticleBlock.Bytes(Article);

    /// <summary>The compressed bytes of the article; null when it is held back. Computed on first use.</summary>
    public byte[]? Block(BlobCompressor compressor) => _block ??= Bytes is { } bytes ? compressor.Compress(bytes) : null;

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Bytes ?? []);
        hash.AppendData(Encoding.UTF8.GetBytes($"\n{History?.Text}\n{string.Join('\n', UnusedKeys)}"));
        foreach (var problem in Problems)
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{problem}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
