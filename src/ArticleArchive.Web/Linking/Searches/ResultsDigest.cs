using System.Security.Cryptography;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Searches;

/// <summary>A short hash of the passages found: their ids and their words, letter for letter, in any order.</summary>
internal static class ResultsDigest
{
    /// <summary>The most passages read for a hash.</summary>
    public const int MaxPassages = 1000;

    public static string Compute(IEnumerable<Passage> passages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in passages.Select(passage => $"{passage.Id} {passage.Text}\n").Order(StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes(line));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..PassageState.Length];
    }
}
