using System.CommandLine;

namespace ArticleArchive.Cli;

/// <summary>A command whose help also shows examples and says what its exit codes mean.</summary>
internal sealed class ExplainedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines to try.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>What exit code 1 means; null where the command never ends with it.</summary>
    public string? Found { get; init; }
}
