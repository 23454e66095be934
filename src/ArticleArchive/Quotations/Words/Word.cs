namespace ArticleArchive.Quotations.Words;

/// <summary>One token of the narration, as the attribution rules read it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the passage.</param>
/// <param name="End">The first unit after it.</param>
/// <param name="Lower">The word in lower case; empty for all but words.</param>
/// <param name="Class">What the word can be.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
/// <param name="Region">For a quoted stretch, which of the passage's stretches it is; else -1.</param>
internal readonly record struct Word(WordKind Kind, int Start, int End, string Lower, WordClass Class, bool Capital, int Region)
{
    public bool Is(WordClass any) => (Class & any) != 0;

    public bool IsMark => Kind is not (WordKind.Word or WordKind.Number or WordKind.Quote);
}
