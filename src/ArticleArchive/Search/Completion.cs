namespace ArticleArchive.Search;

/// <summary>A query that is being typed, with its last word completed.</summary>
/// <param name="Text">The whole query.</param>
/// <param name="Name">The word, or the speaker's name as printed.</param>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="Count">About how many passages have the word, or how many statements the speaker makes.</param>
public sealed record Completion(string Text, string Name, CompletionKind Kind, long Count);
