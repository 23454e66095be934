namespace ArticleArchive.Cli;

/// <summary>The program's exit codes.</summary>
internal static class ExitCodes
{
    /// <summary>Done, with nothing to report.</summary>
    public const int Done = 0;

    /// <summary>Ran, but problems were found, or nothing was.</summary>
    public const int Failed = 1;

    /// <summary>Not done: wrong usage, or something required is missing.</summary>
    public const int NotDone = 2;

    /// <summary>Interrupted: the code that shells give for Ctrl+C.</summary>
    public const int Interrupted = 130;
}
