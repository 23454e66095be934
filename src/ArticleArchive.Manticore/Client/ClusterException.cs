namespace ArticleArchive.Manticore.Client;

/// <summary>A node of the cluster cannot be reached, did not answer in time, or rejected a query.</summary>
/// <param name="message">The node and what it said.</param>
/// <param name="inner">The cause.</param>
public sealed class ClusterException(string message, Exception? inner = null) : IOException(message, inner);
