namespace ArticleArchive.Cli.Reports;

/// <summary>A question about speakers for an editor.</summary>
/// <param name="Statements">How many statements depend on it.</param>
/// <param name="Question">The question.</param>
/// <param name="Pages">The slugs of the speakers' pages.</param>
/// <param name="IfSame">The lines for <c>speakers.yml</c> if it is one person.</param>
/// <param name="IfDifferent">The lines if they are different people.</param>
internal sealed record DoubtfulSpeaker(
    long Statements, string Question, IReadOnlyList<string> Pages, IReadOnlyList<string> IfSame, IReadOnlyList<string> IfDifferent);
