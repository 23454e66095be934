namespace ArticleArchive.Content.Metadata;

/// <summary>Reads the metadata at the head of a file, in its own format.</summary>
internal static class HeaderReader
{
    /// <summary>The keys and values; none when the file has no metadata.</summary>
    /// <param name="front">The head of the file.</param>
    /// <param name="problems">Receives what cannot be read.</param>
    public static MetadataNode.Map Read(FrontMatter front, ProblemLog problems)
    {
        if (front.IsOpen)
            problems.Warning(
                new Place(front.LinesBefore),
                "The front matter is not closed; its lines are read as keys, up to the first that is not a key.",
                "Add a line --- below its last key.");

        return front.Form switch
        {
            HeaderForm.Yaml => YamlReader.ReadLoosely(front.Text, front.LinesBefore, problems),
            HeaderForm.Toml => TomlHeader.Read(front.Text, front.LinesBefore, problems),
            HeaderForm.Json => JsonHeader.Read(front.Text, front.LinesBefore),
            HeaderForm.Lines => HeaderLines.Read(front.Text, front.LinesBefore),
            _ => new MetadataNode.Map([], new Place(1)),
        };
    }
}
