namespace ArticleArchive.Search;

/// <summary>When a search may work. A site makes long searches wait for others; a command line has the machine to itself.</summary>
public interface ISearchPace
{
    /// <summary>Called by a search every few milliseconds on the thread that works; returns when it may go on.</summary>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    void GiveWay(CancellationToken cancellationToken);

    /// <summary>Whether a part of the search may be done on another thread at the same time.</summary>
    bool MayUseAnotherThread { get; }
}
