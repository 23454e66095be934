namespace ArticleArchive.Checking;

/// <summary>A quotation and what the archive says of it.</summary>
/// <param name="Text">The words as given.</param>
/// <param name="By">Who is said to have spoken; null when nobody is.</param>
/// <param name="Verdict">What the archive says.</param>
public sealed record CheckedQuotation(string Text, string? By, Verdict Verdict);
