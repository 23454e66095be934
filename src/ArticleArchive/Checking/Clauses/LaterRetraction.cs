namespace ArticleArchive.Checking.Clauses;

/// <summary>
/// Looks at the sentence after the reporter's, in the same paragraph or in the next: <c>"..." Ms Tarn said. She later withdrew the remark.</c>
/// </summary>
internal sealed class LaterRetraction(Article article, PassageSpan place)
{
    private const int PronounReach = 4;

    private static readonly Dictionary<string, PhraseList> Lists = PhraseList.Sections("frames");

    /// <summary>The cautions after the reporter's sentence, each with the words that cause it.</summary>
    public IEnumerable<CautionFound> Find(CutSentence sentence)
    {
        var passage = place.Passage;
        var next = FirstSentence(passage, sentence.Words[^1].End);
        if (next.Count == 0 && passage + 1 < article.Passages.Count && article.Passages[passage + 1].Kind == PassageKind.Paragraph)
            next = FirstSentence(++passage, 0);

        if (Lists["found false"].LongestAt(next, 0) is > 0 and var denial)
            yield return new(Caution.Frame, Cues.TextOf(next, (0, denial)));
        var subject = next.FindIndex(word => word.Lower is "he" or "she" or "they");
        if (subject is >= 0 and < PronounReach && Lists["taken back later"].First(next, subject) is { } found)
        {
            var last = next[^1];
            yield return new(Caution.Frame, Cues.TextOf(next, found))
            {
                Until = passage == place.Passage ? new(passage, new TextSpan(last.Start, last.End - last.Start)) : null,
            };
        }
    }

    private List<ClauseWord> FirstSentence(int passage, int start)
    {
        var text = article.Passages[passage].Text;
        var words = new ClauseScanner(passage, text).Scan(new TextSpan(start, text.Length - start), []);
        var end = words.FindIndex(word => word.Mark is ClauseMark.Stop or ClauseMark.Question or ClauseMark.Open);
        return end < 0 ? words : words[..end];
    }
}
