using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArticleArchive.Ingest;

/// <summary>How the catalog is kept in step with the content folder.</summary>
public sealed class SynchronizerOptions
{
    /// <summary>Receives builds, changes, content problems and read failures.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How often the whole folder is compared while it is watched: the net under file systems that tell of no changes, or not of all.</summary>
    public TimeSpan CompareEvery { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How soon a change that could not be written is tried again, and how often a folder that cannot be watched is compared.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a changed folder, and each file in it, must be quiet before it is read: a program that writes a file in its place may pause meanwhile.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest that a folder which never comes to rest is waited for.</summary>
    public TimeSpan QuietLimit { get; init; } = TimeSpan.FromMilliseconds(1200);
}
