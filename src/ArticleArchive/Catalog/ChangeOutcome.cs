using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>What a committed change changed.</summary>
/// <param name="State">What the archive holds now.</param>
/// <param name="HasChanged">False when nothing but stamps of files was written.</param>
/// <param name="NewProblems">Problems that were not there before.</param>
internal sealed record ChangeOutcome(ArchiveSummary State, bool HasChanged, IReadOnlyList<ContentProblem> NewProblems);
