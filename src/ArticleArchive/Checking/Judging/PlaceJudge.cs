using ArticleArchive.Checking.Clauses;
using ArticleArchive.Checking.Matching;
using ArticleArchive.Checking.Speakers;

namespace ArticleArchive.Checking.Judging;

/// <summary>Judges a place that has the words: whose they are, who spoke, and which cautions apply.</summary>
internal sealed class PlaceJudge(GivenQuotation given, AskedSpeaker asked)
{
    private const int FewWords = 3;

    public FoundPlace Judge(Placement placement) =>
        placement.Row.Statement is { } statement ? InStatement(placement, statement.Utterance) : InPassage(placement);

    private FoundPlace InStatement(Placement placement, Utterance statement)
    {
        var article = placement.Row.Article;
        var speaker = asked.Compare(article, statement);
        var passage = article.Passages[placement.Row.Words[placement.Parts[0].First].Passage];
        if (passage.Kind == PassageKind.Headline)
            return new(placement, VoiceFound.Headline, speaker, [new(Caution.HeadlineOnly, null)]);

        var isScare = IsScare(article, placement, statement);
        List<CautionFound> cautions = [.. Edges(placement, statement), .. Common(placement, isScare)];
        if (placement.Parts.Any(part => IsInterrupted(placement.Row, statement, part)))
            cautions.Add(new(Caution.NarratorBetween, null));
        return new(placement, isScare ? VoiceFound.Scare : VoiceFound.Quoted, speaker, Sorted(cautions, placement));
    }

    private FoundPlace InPassage(Placement placement)
    {
        var reading = PassageReading.From(placement);
        var speaker = asked.Compare(placement.Row.Article, reading.Speaker);
        List<CautionFound> cautions = [.. Common(placement, reading.Voice == VoiceFound.Scare)];
        if (reading.Voice == VoiceFound.Headline)
            cautions.Add(new(Caution.HeadlineOnly, null));
        if (reading.Voice is VoiceFound.Quoted or VoiceFound.Scare)
            cautions.AddRange(ReporterFrames(placement));
        return new(placement, reading.Voice, speaker, Sorted(cautions, placement));
    }

    /// <summary>The cautions that do not depend on whether the words are in a statement.</summary>
    private IEnumerable<CautionFound> Common(Placement placement, bool isScare)
    {
        foreach (var found in GapCautions.Find(placement))
            yield return found;
        if (Corrections.TakesBack(placement.Row.Article, placement))
            yield return new(Caution.Corrected, null);
        if (isScare)
            yield return new(Caution.Scare, null);
        if (given.IsOneWord)
            yield return new(Caution.OneWord, null);
    }

    private IEnumerable<CautionFound> Edges(Placement placement, Utterance statement)
    {
        var spoken = SpokenText.From(placement.Row.Article, statement);
        var found = new List<CautionFound>();
        var whole = placement.Whole;
        foreach (var (first, last) in whole)
        {
            var isFirst = !placement.IsInOrder || first == whole[0].First;
            var isLast = !placement.IsInOrder || last == whole[^1].Last;
            var (start, end) = (placement.Row.Words[first], placement.Row.Words[last]);
            var left = spoken.Before(start.Passage, start.Token.Start);
            var right = spoken.After(end.Passage, end.Token.End);
            var goesOn = left.Words.Count > 0 && right.Words.Count > 0 && left.Words[0] == right.Words[0] && right.After.Any(word => word.IsWord);
            var atStart = LeftEdge.FindCautions(left with { End = goesOn ? right.Cut : left.Words.Count });
            found.AddRange(atStart.Where(cue => isFirst || GapCautions.LeaveOut(placement, cue)));
            found.AddRange(RightEdge.FindCautions(right).Where(cue => isLast || GapCautions.LeaveOut(placement, cue)));
            found.AddRange(Asks(left, right));
            if (spoken.IntroducedBefore(start.Passage, start.Token.Start) is { } introduced)
                found.Add(new(Caution.Nested, introduced));
            if (spoken.SupposedBefore(start.Passage, start.Token.Start) is { } supposed)
                found.Add(new(Caution.Condition, supposed));
            if (spoken.IsInMarks(start.Passage, start.Token.Start))
                found.Add(new(Caution.Nested, null));
            found.AddRange(WordEdges.FindCautions(placement.Row, first, last));
        }

        return [.. found, .. ReporterFrames(placement)];
    }

    /// <summary>Whether the reporter interrupts a piece with words of his own.</summary>
    private static bool IsInterrupted(SourceRow row, Utterance statement, (int First, int Last) part) => Enumerable.Range(part.First, part.Last - part.First)
        .Where(word => row.Words[word].Part != row.Words[word + 1].Part)
        .Any(word => Interruption.Is(
            passage => row.Article.Passages[passage].Text,
            statement.Quotations[row.Words[word].Part].Place,
            statement.Quotations[row.Words[word + 1].Part].Place));

    /// <summary>A question that the quotation does not show, because its question mark is cut off and it is not quoted whole.</summary>
    private IEnumerable<CautionFound> Asks(CutSentence left, CutSentence right)
    {
        if (given.Parts[^1].Text.Contains('?', StringComparison.Ordinal))
            yield break;

        var whole = left.Cut == 0 && !right.After.Any(word => word.IsWord) && left.Words.Count > 0 && Questions.OpensOne(left.Words[0].Lower);
        if (!whole && right.Asks && right.Words.Count > 0 && !AsksLater(left, right.After))
            yield return new(Caution.Question, null);
    }

    /// <summary>
    /// <c>[The lake is small today], but what happens when it fills?</c>, <c>[He knows nothing of it], and it makes me ask, why did they take him?</c>
    /// </summary>
    private static bool AsksLater(CutSentence left, IReadOnlyList<ClauseWord> after) =>
        left.Cut == 0 && left.Words.Count > 0 && !Questions.OpensOne(left.Words[0].Lower)
        && after is [{ Mark: ClauseMark.Comma }, { Lower: "but" or "and" or "so" }, { IsWord: true } first, ..]
        && (Questions.OpensOne(first.Lower)
            || Enumerable.Range(1, after.Count - 2).Any(
                at => !after[at].IsWord && after[at + 1].Lower is "why" or "how" or "what" or "who" or "where" or "when"
                    && at + 2 < after.Count && Grammar.FiniteAuxiliaries.Contains(after[at + 2].Lower)));

    private static IEnumerable<CautionFound> ReporterFrames(Placement placement)
    {
        var article = placement.Row.Article;
        var marks = ArticleMarks.ForArticle(article);
        foreach (var place in placement.Spans)
        {
            var inside = marks.Around(place) ?? place;
            foreach (var found in new ReporterFrame(article, marks.In(place.Passage), inside).Find())
                yield return found;
        }
    }

    /// <summary>Whether the words are a few words in scare quotes, attributed to nobody.</summary>
    private static bool IsScare(Article article, Placement placement, Utterance statement)
    {
        var span = placement.Spans.First();
        var around = ArticleMarks.ForArticle(article).Around(span) ?? span;
        if (ArticleMarks.IsNamedAtArmsLength(article.Passages[span.Passage].Text, around.Span.Start))
            return true;

        return statement.Attribution is null && AttributionLanguage.IsRead(article.Metadata.Language)
            && statement.Quotations.All(part => part.Kind == QuotationKind.Fragment)
            && SignedWords.Tokenize(around.Span.Slice(article.Passages[span.Passage].Text)).Count <= FewWords;
    }

    private static IReadOnlyList<CautionFound> Sorted(List<CautionFound> cautions, Placement placement) =>
        [.. cautions.DistinctBy(found => found.Caution).OrderBy(found => found.Caution).Select(found => PrintedCue.Restore(found, placement))];
}
