namespace ArticleArchive.Cli;

/// <summary>A command cannot do what was asked. The message says what is wrong, where, and what to do.</summary>
internal sealed class CommandException(string message) : Exception(message);
