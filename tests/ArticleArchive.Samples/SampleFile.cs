namespace ArticleArchive.Samples;

/// <summary>A file of the sample.</summary>
/// <param name="Path">Its path below the content folder, with <c>/</c> between its parts.</param>
/// <param name="Text">All its text.</param>
internal sealed record SampleFile(string Path, string Text);
