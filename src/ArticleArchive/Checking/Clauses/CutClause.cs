namespace ArticleArchive.Checking.Clauses;

/// <summary>A sentence cut before a word, from which parts that end before the cut are removed one by one.</summary>
internal sealed class CutClause(List<ClauseWord> words, int cut)
{
    /// <summary>The remaining words of the sentence.</summary>
    public List<ClauseWord> Words { get; } = words;

    /// <summary>The index in <see cref="Words"/> where the quotation begins.</summary>
    public int Cut { get; private set; } = cut;

    public List<ClauseWord> Before => Words[..Cut];

    /// <summary>Removes tokens before the cut.</summary>
    public void Remove(int start, int end)
    {
        Words.RemoveRange(start, end - start);
        Cut -= end - start;
    }

    /// <summary>Whether the word before a token, usually <c>and</c>, is a subordinator, a preposition or a negator that needs the words after it.</summary>
    public bool EndsOpen(int at) => Words[at - 1].IsWord
        && (Words[at - 1].Lower is "not" or "n't"
            || Words[at - 1].Lower is "that" && !IsPronoun(at)
            || Grammar.Prepositions.Contains(Words[at - 1].Lower)
                && !(at < Words.Count && Words[at].Mark == ClauseMark.Comma)
                && Words[at - 1].Lower is not ("in" or "out" or "up" or "down" or "off" or "on" or "over"));

    /// <summary><c>worry about that, [we ...]</c></summary>
    private bool IsPronoun(int at) =>
        at > 1 && at < Words.Count && Words[at].Mark == ClauseMark.Comma && Grammar.Prepositions.Contains(Words[at - 2].Lower);
}
