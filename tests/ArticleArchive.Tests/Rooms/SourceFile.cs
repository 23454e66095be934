namespace ArticleArchive.Tests.Rooms;

/// <summary>A source file.</summary>
/// <param name="Path">Its path from the root of the repository, with slashes.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public bool IsBelow(string folder) => Path.StartsWith($"src/{folder}/", StringComparison.Ordinal);
}
