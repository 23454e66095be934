namespace ArticleArchive.Content;

/// <summary>A value of the metadata and where it stands.</summary>
internal abstract record YamlValue(Place Place)
{
    /// <summary>Words; null when the key has no value, or one that was already complained of.</summary>
    public sealed record Scalar(string? Text, Place Place) : YamlValue(Place);

    /// <summary>A list.</summary>
    public sealed record List(IReadOnlyList<YamlValue> Items, Place Place) : YamlValue(Place);

    /// <summary>A map, in the order written, double keys kept.</summary>
    public sealed record Map(IReadOnlyList<(Scalar Key, YamlValue Value)> Entries, Place Place) : YamlValue(Place);
}
