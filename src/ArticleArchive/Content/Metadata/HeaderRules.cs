namespace ArticleArchive.Content.Metadata;

/// <summary>How the metadata of an archive is read.</summary>
/// <param name="Keys">What its own keys mean, in one spelling: the name of ours, or nothing for a key that is passed by in silence.</param>
/// <param name="Clock">The clock.</param>
internal sealed record HeaderRules(IReadOnlyDictionary<string, string> Keys, TimeProvider Clock)
{
    /// <summary>The rules of some settings.</summary>
    public static HeaderRules Of(ContentOptions options) =>
        new(options.Keys.ToDictionary(pair => MetadataKeys.Fold(pair.Key), pair => pair.Value ?? "", StringComparer.Ordinal), options.Clock);
}
