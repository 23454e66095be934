namespace ArticleArchive.Search;

/// <summary>A query that is being typed, with its last word complete.</summary>
/// <param name="Text">The whole query.</param>
/// <param name="Name">The word, or the speaker's name as printed.</param>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="Count">In how many passages the word stands, about; how many statements the speaker makes.</param>
public sealed record Completion(string Text, string Name, CompletionKind Kind, long Count);
