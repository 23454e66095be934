namespace ArticleArchive.Cli.Samples;

/// <summary>A file of the sample.</summary>
/// <param name="Folder">The folder below the content folder.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">All its text.</param>
internal sealed record SampleFile(string Folder, string Name, string Text);
