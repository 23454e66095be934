namespace ArticleArchive.Content.Metadata;

/// <summary>A metadata value and its place.</summary>
internal abstract record MetadataNode(Place Place)
{
    /// <summary>Text; null when the key has no value, or one already reported as a problem.</summary>
    public sealed record Scalar(string? Text, Place Place) : MetadataNode(Place);

    /// <summary>A list.</summary>
    public sealed record List(IReadOnlyList<MetadataNode> Items, Place Place) : MetadataNode(Place);

    /// <summary>A map, in the order written, with duplicate keys kept.</summary>
    public sealed record Map(IReadOnlyList<(Scalar Key, MetadataNode Value)> Entries, Place Place) : MetadataNode(Place);
}
