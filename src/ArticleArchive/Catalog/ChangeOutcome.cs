namespace ArticleArchive.Catalog;

/// <summary>The outcome of a committed change.</summary>
/// <param name="State">What the archive holds now.</param>
/// <param name="HasChanged">False when only stamps of files were written.</param>
/// <param name="NewProblems">Problems that were not there before.</param>
internal sealed record ChangeOutcome(ArchiveSummary State, bool HasChanged, IReadOnlyList<ContentProblem> NewProblems);
