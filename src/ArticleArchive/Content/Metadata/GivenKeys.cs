namespace ArticleArchive.Content.Metadata;

/// <summary>The keys of an article's metadata, each under one spelling, whatever the dialect.</summary>
internal sealed class GivenKeys
{
    // Hugo and Zola keep lists of topics in a table of their own.
    private const string Taxonomies = "taxonomies";

    private readonly Dictionary<string, MetadataNode> _values = new(StringComparer.Ordinal);
    private readonly List<string> _unused = [];
    private readonly IReadOnlyDictionary<string, string> _keys;
    private readonly ProblemLog _problems;

    /// <param name="map">The metadata.</param>
    /// <param name="keys">What keys of this archive mean: the name of ours, or nothing for one that is passed by in silence.</param>
    /// <param name="problems">Receives keys that are given twice.</param>
    public GivenKeys(MetadataNode.Map map, IReadOnlyDictionary<string, string> keys, ProblemLog problems)
    {
        (_keys, _problems) = (keys, problems);
        Take(map);
    }

    /// <summary>Keys that mean nothing to the archive, as written.</summary>
    public IReadOnlyList<string> Unused => _unused;

    /// <summary>The values of one of our keys, under all names it may have, the one that goes before the others first.</summary>
    public IEnumerable<MetadataNode> All(string key) => MetadataKeys.NamesOf(key).Select(Exactly).OfType<MetadataNode>();

    /// <summary>The value under one name; null when it is not given.</summary>
    public MetadataNode? Exactly(string name) => _values.GetValueOrDefault(name);

    private void Take(MetadataNode.Map map)
    {
        foreach (var (name, value) in map.Entries)
        {
            var written = name.Text ?? "";
            var key = Meant(MetadataKeys.Fold(written));
            if (key == Taxonomies && value is MetadataNode.Map table)
                Take(table);
            else if (key.Length > 0 && !MetadataKeys.IsKnown(key))
                _unused.Add(written);
            else if (key.Length > 0 && !_values.TryAdd(key, value))
                _problems.Warning(name.Place, $"The key \"{written}\" is given twice; the first is used.", "Keep one of them.");
        }
    }

    private string Meant(string key) => _keys.TryGetValue(key, out var ours) ? MetadataKeys.Fold(ours) : key;
}
