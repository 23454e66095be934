namespace ArticleArchive.Manticore.Writing;

/// <summary>An article as stored in the cluster's tables.</summary>
/// <param name="Passages">
/// The values of its passages, and of single speakers' words in them, without the first three columns: number, first and last generation.
/// </param>
/// <param name="Article">The values of its own row, without the same columns.</param>
/// <param name="Digest">Equal for articles with the same rows.</param>
/// <param name="Labels">Names of topics, publishers and speakers, by number.</param>
/// <param name="Words">The number of its passages that have each word.</param>
/// <param name="Language">Its language, in the form used by terms.</param>
internal sealed record ArticleRows(
    IReadOnlyList<string> Passages,
    string Article,
    long Digest,
    IReadOnlyDictionary<long, string> Labels,
    IReadOnlyDictionary<string, int> Words,
    string Language);
