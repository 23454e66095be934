namespace ArticleArchive.Quotations.Words;

/// <summary>A token of the narration, as the attribution rules read it.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Start">Where it begins in the passage.</param>
/// <param name="End">The first UTF-16 unit after it.</param>
/// <param name="Lower">The word in lower case; empty for a token that is not a word.</param>
/// <param name="Class">What the word can be.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
/// <param name="Region">The index of a quoted stretch among those of the passage; -1 for other tokens.</param>
internal readonly record struct Word(WordKind Kind, int Start, int End, string Lower, WordClass Class, bool Capital, int Region)
{
    public bool Is(WordClass any) => (Class & any) != 0;

    public bool IsMark => Kind is not (WordKind.Word or WordKind.Number or WordKind.Quote);
}
