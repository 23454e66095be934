namespace ArticleArchive.Checking.Clauses;

/// <summary>A sentence that is cut before a word, from which closed parts are taken out one by one.</summary>
internal sealed class CutClause(List<ClauseWord> words, int cut)
{
    /// <summary>What is left of the sentence.</summary>
    public List<ClauseWord> Words { get; } = words;

    /// <summary>Where the quotation begins among <see cref="Words"/>.</summary>
    public int Cut { get; private set; } = cut;

    /// <summary>What stands before the cut.</summary>
    public List<ClauseWord> Before => Words[..Cut];

    /// <summary>Takes out tokens that stand before the cut.</summary>
    public void Remove(int start, int end)
    {
        Words.RemoveRange(start, end - start);
        Cut -= end - start;
    }

    /// <summary>A subordinator, a preposition or a negator before <c>and</c> waits for what follows it.</summary>
    public bool EndsOpen(int at) => Words[at - 1].IsWord
        && (Words[at - 1].Lower is "not" or "n't"
            || Words[at - 1].Lower is "that" && !IsPronoun(at)
            || Grammar.Class("preposition").Contains(Words[at - 1].Lower) && Words[at - 1].Lower is not ("in" or "out" or "up" or "down" or "off" or "on" or "over"));

    /// <summary><c>worry about that, [we ...]</c></summary>
    private bool IsPronoun(int at) => at > 1 && at < Words.Count && Words[at].Mark == ClauseMark.Comma && Grammar.Class("preposition").Contains(Words[at - 2].Lower);
}
