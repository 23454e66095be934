namespace ArticleArchive.Cli;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    /// <summary>Done, and all well.</summary>
    public const int Done = 0;

    /// <summary>Done, but problems were found, or nothing was.</summary>
    public const int Found = 1;

    /// <summary>Not done: wrong use, or something that is needed is not there.</summary>
    public const int NotDone = 2;

    /// <summary>Interrupted, as shells count it for Ctrl+C.</summary>
    public const int Interrupted = 130;
}
