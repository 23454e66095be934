namespace ArticleArchive.Benchmarks.Whole;

/// <summary>What is measured, and where.</summary>
internal sealed record WholeSettings
{
    /// <summary>The folder with the published program (<c>cli</c>) and site (<c>site</c>).</summary>
    public required string Published { get; init; }

    /// <summary>A temporary folder; whoever made it removes it.</summary>
    public required string Work { get; init; }

    public required int Articles { get; init; }

    public required int Large { get; init; }

    public required int Paragraphs { get; init; }

    public required ulong Seed { get; init; }

    public required int Rounds { get; init; }

    public required int Seconds { get; init; }

    public required IReadOnlyList<string> Only { get; init; }

    /// <summary>The archive's program with arguments.</summary>
    public Finished Archive(params IReadOnlyList<string> arguments) => Finished.Run(Path.Combine(Published, "cli", "archive"), arguments);
}
