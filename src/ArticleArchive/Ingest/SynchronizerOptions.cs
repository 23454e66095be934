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
}
