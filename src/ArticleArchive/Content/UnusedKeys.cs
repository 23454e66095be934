using ArticleArchive.Content.Metadata;

namespace ArticleArchive.Content;

/// <summary>Counts the metadata keys that the archive does not use.</summary>
public static class UnusedKeys
{
    /// <summary>The keys, the most frequent first.</summary>
    /// <param name="keys">Keys with the number of files that have them; a key may occur more than once.</param>
    public static IReadOnlyList<UnusedKey> Count(IEnumerable<(string Key, long Files)> keys) =>
    [
        .. keys.GroupBy(pair => pair.Key, pair => pair.Files, StringComparer.Ordinal)
            .Select(group => new UnusedKey(group.Key, group.Sum(), MetadataKeys.Nearest(group.Key)))
            .OrderByDescending(key => key.Files)
            .ThenBy(key => key.Key, StringComparer.Ordinal),
    ];
}
