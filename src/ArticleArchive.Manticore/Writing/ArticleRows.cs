namespace ArticleArchive.Manticore.Writing;

/// <summary>An article as the cluster's tables hold it.</summary>
/// <param name="Passages">The values of its passages and of single speakers' words in them, without the first three: number, first and last generation.</param>
/// <param name="Article">The values of its own row, likewise.</param>
/// <param name="Digest">Says whether two articles have the same rows.</param>
/// <param name="Labels">Names of topics, publishers and speakers, by their numbers.</param>
/// <param name="Words">In how many of its passages each word stands.</param>
/// <param name="Language">Its language, as terms name it.</param>
internal sealed record ArticleRows(
    IReadOnlyList<string> Passages,
    string Article,
    long Digest,
    IReadOnlyDictionary<long, string> Labels,
    IReadOnlyDictionary<string, int> Words,
    string Language);
