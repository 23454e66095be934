namespace ArticleArchive.Quotations;

/// <summary>What people say in an article, in the order of the text.</summary>
/// <param name="Utterances">The words in quotation marks.</param>
/// <param name="Reported">The sentences that report speech without quotation marks.</param>
public sealed record ArticleStatements(IReadOnlyList<Utterance> Utterances, IReadOnlyList<ReportedStatement> Reported)
{
    /// <summary>No statements.</summary>
    public static ArticleStatements None { get; } = new([], []);
}
