namespace ArticleArchive.Manticore.Client;

/// <summary>A node of the cluster cannot be reached, did not answer in time, or refused what it was asked.</summary>
/// <param name="message">Which node, and what it said.</param>
/// <param name="inner">What failed.</param>
public sealed class ClusterException(string message, Exception? inner = null) : IOException(message, inner);
