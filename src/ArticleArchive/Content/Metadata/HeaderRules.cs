namespace ArticleArchive.Content.Metadata;

/// <summary>How to read the metadata of an archive.</summary>
/// <param name="Keys">The meaning of its own keys, folded: the name of a known key, or nothing for a key to ignore.</param>
/// <param name="Clock">The clock.</param>
internal sealed record HeaderRules(IReadOnlyDictionary<string, string> Keys, TimeProvider Clock)
{
    /// <summary>The rules from the options.</summary>
    public static HeaderRules From(ContentOptions options) =>
        new(options.Keys.ToDictionary(pair => MetadataKeys.Fold(pair.Key), pair => pair.Value ?? "", StringComparer.Ordinal), options.Clock);
}
