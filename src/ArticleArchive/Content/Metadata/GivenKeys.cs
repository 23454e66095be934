namespace ArticleArchive.Content.Metadata;

/// <summary>The keys of an article's metadata, each in one spelling, whatever the dialect.</summary>
internal sealed class GivenKeys
{
    // Hugo and Zola put lists of topics, and keys of their themes such as the author, in tables of their own.
    private static readonly string[] Tables = ["taxonomies", "params", "extra"];

    private readonly Dictionary<string, MetadataNode> _values = new(StringComparer.Ordinal);
    private readonly List<string> _unused = [];
    private readonly IReadOnlyDictionary<string, string> _keys;
    private readonly ProblemLog _problems;

    /// <param name="map">The metadata.</param>
    /// <param name="keys">The meaning of this archive's own keys: the name of a known key, or nothing for a key to ignore.</param>
    /// <param name="problems">Receives duplicate keys.</param>
    public GivenKeys(MetadataNode.Map map, IReadOnlyDictionary<string, string> keys, ProblemLog problems)
    {
        (_keys, _problems) = (keys, problems);
        Take(map);
    }

    /// <summary>Keys that the archive does not use, as written.</summary>
    public IReadOnlyList<string> Unused => _unused;

    /// <summary>The values of a key, under all its names, in order of precedence.</summary>
    public IEnumerable<MetadataNode> All(string key) => MetadataKeys.NamesOf(key).Select(Exactly).OfType<MetadataNode>();

    /// <summary>The value under one exact name; null when not given.</summary>
    public MetadataNode? Exactly(string name) => _values.GetValueOrDefault(name);

    private void Take(MetadataNode.Map map)
    {
        foreach (var (name, value) in map.Entries)
        {
            var written = name.Text ?? "";
            var key = Meant(MetadataKeys.Fold(written));
            if (Tables.Contains(key) && value is MetadataNode.Map)
                continue;
            else if (key.Length > 0 && !MetadataKeys.IsKnown(key))
                _unused.Add(written);
            else if (key.Length > 0 && !_values.TryAdd(key, value))
                _problems.Warning(name.Place, $"The key \"{written}\" is given twice; the first is used.", "Keep one of them.");
        }

        // After the keys that stand alone, which come first wherever the table is.
        foreach (var table in map.Entries.Where(entry => Tables.Contains(Meant(MetadataKeys.Fold(entry.Key.Text ?? "")))).Select(entry => entry.Value))
        {
            if (table is MetadataNode.Map inner)
                Take(inner);
        }
    }

    private string Meant(string key) => _keys.TryGetValue(key, out var known) ? MetadataKeys.Fold(known) : key;
}
