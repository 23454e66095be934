using ArticleArchive.Checking.Clauses;
using ArticleArchive.Checking.Matching;
using ArticleArchive.Checking.Speakers;

namespace ArticleArchive.Checking.Judging;

/// <summary>Judges a quotation that is not in the archive word for word.</summary>
internal sealed class NearJudge(GivenQuotation given, AskedSpeaker asked)
{
    /// <summary>The least likeness of a quotation called changed; anything less similar is a different sentence.</summary>
    public const double MinLikeness = 0.6;

    /// <summary>The least likeness of a place shown as the nearest.</summary>
    private const double MinNearness = 0.3;

    /// <summary>From this likeness on, one statement explains the quotation, and joined pieces are not considered.</summary>
    private const double Plain = 0.8;

    // A statement is worth slightly more than the passage around it, and a statement by the speaker asked about slightly more than another's.
    private const double WorthOfStatement = 0.02;
    private const double WorthOfSpeaker = 0.04;

    private const int LargestTable = 2_000_000;

    private static readonly PhraseList Negation = Cues.ByPhrase.First(cue => cue.Caution == Caution.Negation).Phrases;

    public Verdict Judge(IReadOnlyList<SourceRow> rows)
    {
        var alignments = rows
            .Where(row => (long)row.Words.Count * given.Words <= LargestTable)
            .Select(row => Alignment.Align(given, row))
            .ToList();
        var best = alignments.MaxBy(Worth);
        if (best is { Likeness: >= Plain } && !(best.Row.Statement is null && best.Added.Count == 0) && !AddsClause(best))
            return Changed(Whole(best, alignments), WordsFound.Changed);

        if (JoinedPieces.Find(given, asked, rows) is { } joined)
            return joined;

        return best switch
        {
            { Likeness: >= MinLikeness } => Changed(Whole(best, alignments), WordsFound.Changed),
            { Likeness: >= MinNearness } => Changed(Whole(best, alignments), WordsFound.NotFound),
            _ => new Verdict { Words = WordsFound.NotFound, Speaker = asked.Compare(null), Places = [] },
        };
    }

    /// <summary>Whether enough consecutive words are added that they may be somebody else's.</summary>
    private static bool AddsClause(Alignment alignment)
    {
        var longest = 0;
        var run = 0;
        foreach (var move in alignment.Moves)
        {
            run = move.Row < 0 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest >= JoinedPieces.MinPieceWords
            || alignment.Moves.TakeWhile(move => move.Row < 0).Count() >= JoinedPieces.LastPiece
            || run >= JoinedPieces.LastPiece;
    }

    /// <summary>Uses the passage around a statement when it has words of the quotation that the statement lacks, since those are not a difference.</summary>
    private static Alignment Whole(Alignment best, List<Alignment> alignments) =>
        best.Row.Statement is null || best.Stretch is not { } stretch
            ? best
            : alignments
                .Where(
                    other =>
                        other.Row.Statement is null && other.Row.Article.Slug == best.Row.Article.Slug
                            && other.Row.Words[0].Passage == best.Row.Words[stretch.First].Passage && other.Kept > best.Kept)
                .MaxBy(other => other.Likeness) ?? best;

    private double Worth(Alignment alignment) =>
        alignment.Likeness
        + (alignment.Row.Statement is null ? 0 : WorthOfStatement)
        + (alignment.Row.Statement is { } statement
            && asked.Compare(alignment.Row.Article, statement.Utterance.Attribution).Found is SpeakerFound.Confirmed or SpeakerFound.NotAsked
            ? WorthOfSpeaker
            : 0);

    private Verdict Changed(Alignment alignment, WordsFound words)
    {
        var (first, last) = alignment.Stretch ?? (0, 0);
        var placement = new Placement(alignment.Row, [(first, last)]);
        var reading = alignment.Row.Statement is { } statement
            ? new PassageReading(VoiceFound.Quoted, statement.Utterance.Attribution)
            : PassageReading.From(placement);
        return new Verdict
        {
            Words = words,
            Voice = reading.Voice,
            Speaker = asked.Compare(alignment.Row.Article, reading.Speaker),
            Places = [QuotedPlace.From(placement)],
            Comparison = Comparison.Compare(alignment),
            Likeness = alignment.Likeness,
            Cautions = [.. Cautions(alignment).Select(found => found with { Side = CueSide.Differing })],
        };
    }

    private static IEnumerable<CautionFound> Cautions(Alignment alignment)
    {
        var differing = alignment.Differing.Select(word => new ClauseWord(ClauseMark.Word, word.Replace('ʼ', '\''), 0, 0, 0)).ToList();
        var contracted = differing.Find(word => word.Lower.EndsWith("n't", StringComparison.Ordinal) && !IsTypedWithoutApostrophe(word));
        if (contracted is { IsWord: true, Lower: not null })
            yield return new(Caution.Negation, contracted.Lower);
        else if (Negation.First(differing) is { } found)
            yield return new(Caution.Negation, string.Join(' ', differing.Skip(found.Start).Take(found.End - found.Start).Select(word => word.Lower)));
        if (Signs.Differ(alignment) is { } sign)
            yield return new(Caution.Symbols, sign);

        bool IsTypedWithoutApostrophe(ClauseWord word) => differing.Exists(other => other.Lower == word.Lower.Replace("'", "", StringComparison.Ordinal));
    }
}
