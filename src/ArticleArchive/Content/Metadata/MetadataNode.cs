namespace ArticleArchive.Content.Metadata;

/// <summary>A value of the metadata and where it stands.</summary>
internal abstract record MetadataNode(Place Place)
{
    /// <summary>Words; null when the key has no value, or one that was already complained of.</summary>
    public sealed record Scalar(string? Text, Place Place) : MetadataNode(Place);

    /// <summary>A list.</summary>
    public sealed record List(IReadOnlyList<MetadataNode> Items, Place Place) : MetadataNode(Place);

    /// <summary>A map, in the order written, double keys kept.</summary>
    public sealed record Map(IReadOnlyList<(Scalar Key, MetadataNode Value)> Entries, Place Place) : MetadataNode(Place);
}
