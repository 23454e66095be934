using ArticleArchive.Quotations.Names;
using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Reported;

/// <summary>Finds the sentences in which the reporter says, without quotation marks, what somebody said.</summary>
internal sealed class ReportedSpeech(IReadOnlyList<PassageText> passages, ArticleSpeech article, SpeakerIdentities names)
{
    /// <summary>The reported statements in the order of the text, one for each speaker of a sentence.</summary>
    /// <param name="spoken">The words in quotation marks that are attributed to somebody.</param>
    public IReadOnlyList<ReportedStatement> Find(IEnumerable<QuotedPart> spoken)
    {
        var quoted = spoken.Select(part => (part.Narration.Passage, part.Sentence)).ToHashSet();
        var found = new List<ReportedStatement>();
        foreach (var narration in article.Narrations.Where(narration => IsText(passages[narration.Passage].Kind)))
        {
            var acts = new ReportedActs(narration, article.SubjectsIn(narration));
            for (var sentence = 0; sentence < narration.Sentences; sentence++)
                found.AddRange(StatementsOf(acts.Find(article.ActsIn(narration, sentence), quoted.Contains((narration.Passage, sentence))), sentence));
        }

        return found;
    }

    private static bool IsText(PassageKind kind) => kind is not (PassageKind.Headline or PassageKind.Heading or PassageKind.Caption or PassageKind.Table);

    private IEnumerable<ReportedStatement> StatementsOf(List<AttributionMatch> findings, int sentence) =>
        findings
            .Select(finding => new ReportedStatement(PlaceOf(finding.Narration, sentence), names.Resolve(finding), finding.Rule))
            .DistinctBy(statement => statement.Attribution.Name);

    private static PassageSpan PlaceOf(Narration narration, int sentence)
    {
        var start = narration.Words[narration.StartOf(sentence)].Start;
        return new PassageSpan(narration.Passage, new TextSpan(start, narration.Words[narration.EndOf(sentence) - 1].End - start));
    }
}
