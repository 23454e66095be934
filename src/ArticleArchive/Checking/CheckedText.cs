namespace ArticleArchive.Checking;

/// <summary>The result of checking a pasted text.</summary>
/// <param name="Quotations">The quotations in the order of the text, or one when the text is itself a quotation. Empty when the text has no words.</param>
/// <param name="IsWhole">True when the text was read as one quotation; false when quotations were found in it.</param>
/// <param name="Notes">What was left out, one sentence each; may be empty.</param>
public sealed record CheckedText(IReadOnlyList<CheckedQuotation> Quotations, bool IsWhole, IReadOnlyList<string> Notes)
{
    /// <summary>There was nothing to check.</summary>
    public static CheckedText Nothing { get; } = new([], IsWhole: true, []);
}
