namespace ArticleArchive.Checking;

/// <summary>A place where a quotation leaves words out, or has words in square brackets.</summary>
/// <param name="Words">The archive's words at that place; empty when nothing was left out.</param>
/// <param name="Insertion">The quotation's words in square brackets, brackets included; null when it has an ellipsis.</param>
public sealed record Omission(string Words, string? Insertion);
