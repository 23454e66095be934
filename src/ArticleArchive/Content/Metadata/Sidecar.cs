using System.Security.Cryptography;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Content.Metadata;

/// <summary>The metadata file next to a plain text.</summary>
/// <param name="Metadata">Its metadata; null when it cannot be read, in which case the article is held back.</param>
/// <param name="Sha256">SHA-256 of its bytes in lower-case hexadecimal digits; empty when there is none.</param>
/// <param name="Problems">Its problems.</param>
internal sealed record Sidecar(GivenMetadata? Metadata, string Sha256, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>No sidecar, which is not a problem.</summary>
    public static Sidecar Absent { get; } = new(GivenMetadata.None, "", []);

    /// <summary>Reads the sidecar of an article.</summary>
    /// <param name="fullPath">Its full path.</param>
    /// <param name="file">The article.</param>
    /// <param name="maxBytes">The largest file that is read.</param>
    /// <param name="rules">How to read the metadata of the archive.</param>
    public static Sidecar Read(string fullPath, ContentFile file, long maxBytes, HeaderRules rules)
    {
        var problems = new ProblemLog(file.Sidecar ?? file.Path);
        // An empty sidecar contains nothing, which is no reason to hold the article back.
        if (new FileInfo(fullPath) is { Exists: false } or { Length: 0 })
            return Absent;
        if (StoredBytes.Read(fullPath, maxBytes, problems) is not { } bytes)
            return new Sidecar(null, "", problems.Problems);

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var map = StoredText.Decode(bytes, StoredEncoding.Guessed, problems) is { } yaml ? YamlReader.ReadLoosely(yaml, linesBefore: 0, problems) : null;
        var metadata = map is null ? null : new MetadataReader(file.Slug, rules, problems).Read(map);
        return new Sidecar(metadata, sha256, problems.Problems);
    }
}
