using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>A token of a sentence.</summary>
/// <param name="Mark">What it is.</param>
/// <param name="Lower">The word in lower case with straight apostrophes, or a mark as written.</param>
/// <param name="Passage">The passage that it is in.</param>
/// <param name="Start">Where it begins there, in UTF-16 units.</param>
/// <param name="End">The first unit after it.</param>
internal readonly record struct ClauseWord(ClauseMark Mark, string Lower, int Passage, int Start, int End)
{
    public bool IsWord => Mark == ClauseMark.Word;

    public bool Is(WordClass any) => Lexicon.Is(Lower, any);

    public bool Is(string lower) => IsWord && string.Equals(Lower, lower, StringComparison.Ordinal);
}
