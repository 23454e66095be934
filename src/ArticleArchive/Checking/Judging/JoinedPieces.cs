using ArticleArchive.Checking.Matching;
using ArticleArchive.Checking.Speakers;
using ArticleArchive.History;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Judging;

/// <summary>Finds quotations put together from pieces of statements with no sign of the joins.</summary>
internal static class JoinedPieces
{
    /// <summary>A piece with fewer words may be in a statement by chance.</summary>
    public const int MinPieceWords = 4;

    /// <summary>The shortest first or last piece.</summary>
    public const int LastPiece = 3;

    private const int MaxPieces = 6;

    /// <summary>The verdict; null when the quotation is not put together in this way. Each piece is as long as possible.</summary>
    public static Verdict? Find(GivenQuotation given, AskedSpeaker asked, IReadOnlyList<SourceRow> rows)
    {
        var words = given.Parts.SelectMany(part => part.Words).ToList();
        var pieces = new List<Placement>();
        for (var at = 0; at < words.Count;)
        {
            if (pieces.Count == MaxPieces || Longest(words, at, words.Count, rows) is not { } piece)
                return null;

            pieces.Add(piece);
            at += piece.Parts[0].Last - piece.Parts[0].First + 1;
        }

        return new Verdict
        {
            Words = WordsFound.Changed,
            Voice = VoiceFound.Quoted,
            Speaker = asked.Compare(pieces[0].Row.Article, pieces[0].Row.Statement?.Utterance),
            Places = [.. pieces.Select(QuotedPlace.From)],
            Comparison = [.. pieces.Select(Kept)],
            Likeness = 1,
            Cautions = [.. PieceCautions.Find(pieces).Prepend(new CautionFound(Caution.Joined, null)).OrderBy(found => found.Caution)],
        };
    }

    private static Placement? Longest(List<Token> words, int at, int end, IReadOnlyList<SourceRow> rows)
    {
        var best = default(Placement);
        var most = Math.Min(MinPieceWords, end - at < MinPieceWords || at == 0 ? LastPiece : MinPieceWords) - 1;
        foreach (var row in rows.Where(row => row.Statement is not null))
        {
            for (var start = 0; start + most < row.Words.Count; start++)
            {
                var length = row.Run(words, at, start);
                if (length > most)
                    (best, most) = (new Placement(row, [(start, start + length - 1)]), length);
            }
        }

        return best;
    }

    private static ComparedWords Kept(Placement piece)
    {
        var (first, last) = piece.Parts[0];
        return new ComparedWords(WordChange.Kept, piece.Row.Text(first, last), last - first + 1);
    }
}
