namespace ArticleArchive.Checking;

/// <summary>What came of checking a pasted text.</summary>
/// <param name="Quotations">Each quotation in the order of the text: one where the text is a quotation itself. Empty when there is not a word in it.</param>
/// <param name="IsWhole">True when the text was read as one quotation; false when quotations were found in it.</param>
/// <param name="Notes">What was left out, a sentence each; may be empty.</param>
public sealed record CheckedText(IReadOnlyList<CheckedQuotation> Quotations, bool IsWhole, IReadOnlyList<string> Notes)
{
    /// <summary>There was nothing to check.</summary>
    public static CheckedText Nothing { get; } = new([], IsWhole: true, []);
}
