namespace ArticleArchive.Search;

/// <summary>Decides when a search may work. On a site long searches wait for others; a command line has the machine to itself.</summary>
public interface ISearchPace
{
    /// <summary>Called by a search every few milliseconds, on the thread that does the work; returns when it may continue.</summary>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    void YieldToOthers(CancellationToken cancellationToken);

    /// <summary>Whether part of the search may run on another thread at the same time.</summary>
    bool MayUseAnotherThread { get; }
}
