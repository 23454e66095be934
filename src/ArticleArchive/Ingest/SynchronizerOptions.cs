using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArticleArchive.Ingest;

/// <summary>Options for keeping the catalog in sync with the content folder.</summary>
public sealed class SynchronizerOptions
{
    /// <summary>Receives builds, changes, content problems and read failures.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How often the whole folder is compared while it is watched: a safety net for file systems that do not report all changes.</summary>
    public TimeSpan CompareEvery { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How soon a change that could not be written is retried, and how often a folder that cannot be watched is compared.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a changed folder, and each file in it, must be quiet before it is read: a program may pause while it writes a file in place.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait for a folder that keeps changing.</summary>
    public TimeSpan QuietLimit { get; init; } = TimeSpan.FromMilliseconds(1200);
}
