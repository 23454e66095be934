using System.CommandLine;

namespace ArticleArchive.Cli;

/// <summary>A command whose help also shows examples and explains exit codes.</summary>
internal sealed class ExplainedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines to try.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>The meaning of exit code 1; null for a command that never returns it.</summary>
    public string? FailsWhen { get; init; }
}
