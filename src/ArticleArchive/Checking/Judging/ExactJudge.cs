using ArticleArchive.Checking.Matching;
using ArticleArchive.Checking.Speakers;

namespace ArticleArchive.Checking.Judging;

/// <summary>Judges a quotation when every piece is in the archive word for word.</summary>
internal sealed class ExactJudge(GivenQuotation given, AskedSpeaker asked)
{
    /// <summary>A piece with fewer words than this is in too many statements to show its source.</summary>
    private const int MinPieceWords = 3;

    private const int MaxPlaces = 12;

    private readonly PlaceJudge _judge = new(given, asked);

    /// <summary>The verdict; null when a piece is not found.</summary>
    public Verdict? Judge(IReadOnlyList<SourceRow> rows)
    {
        var together = Best(rows.Where(row => row.Statement is not null));
        if (together is { Best.Rank: <= 5 })
            return together.Verdict;

        var passages = Best(rows.Where(row => row.Statement is null));
        var best = (together, passages) switch
        {
            ({ } one, { } other) => one.Best.Rank <= other.Best.Rank ? one : other,
            _ => together ?? passages,
        };
        return best?.Verdict ?? Apart(rows);
    }

    private Judged? Best(IEnumerable<SourceRow> rows)
    {
        var found = rows
            .SelectMany(row => Placement.All(given, row))
            .Select(_judge.Judge)
            .OrderBy(place => place.Rank)
            .ThenByDescending(place => place.Placement.IsInOrder)
            .ThenBy(place => place.Placement.LeftOut)
            .ThenBy(place => place.Cautions.Count)
            .ThenByDescending(place => place.Placement.Row.Words.Count)
            .ToList();
        if (found.Count == 0)
            return null;

        var best = found[0];
        var alike = found.Where(
            other => other.Rank == best.Rank && other.Placement.IsInOrder == best.Placement.IsInOrder && other.Placement.LeftOut == best.Placement.LeftOut);
        return new Judged(best, new Verdict
        {
            Words = best.Placement is { IsInOrder: true, LeftOut: 0 } && given.HasNoInsertion ? WordsFound.Exact : WordsFound.Omissions,
            Voice = best.Voice,
            Speaker = best.Speaker,
            Cautions = best.Cautions,
            Omissions = GapCautions.Omissions(given, best.Placement),
            Places = [.. alike.Take(MaxPlaces).Select(place => QuotedPlace.From(place.Placement) with { Until = place.Until })],
        });
    }

    /// <summary>The verdict when every piece is in a statement, but not all in the same one.</summary>
    private Verdict? Apart(IReadOnlyList<SourceRow> rows)
    {
        if (given.Parts.Count < 2 || given.Parts.Any(part => part.Words.Count < MinPieceWords))
            return null;

        var pieces = new List<FoundPlace>();
        foreach (var part in given.Parts)
        {
            var alone = given with { Parts = [part] };
            var found = rows.Where(row => row.Statement is not null)
                .SelectMany(row => Placement.All(alone, row))
                .Select(new PlaceJudge(alone, asked).Judge)
                .OrderBy(place => place.Rank)
                .ThenByDescending(place => pieces.Count > 0 && place.Placement.Row.Statement == pieces[^1].Placement.Row.Statement)
                .ThenByDescending(place => pieces.Count > 0 && place.Placement.Row.Article.Slug == pieces[^1].Placement.Row.Article.Slug)
                .FirstOrDefault();
            if (found is null)
                return null;
            pieces.Add(found);
        }

        var placements = pieces.ConvertAll(piece => piece.Placement);
        var worst = pieces.MaxBy(piece => piece.Rank) ?? pieces[0];
        return new Verdict
        {
            Words = WordsFound.Omissions,
            Voice = worst.Voice,
            Speaker = worst.Speaker,
            Cautions =
            [
                .. pieces.SelectMany(piece => piece.Cautions)
                    .Concat(PieceCautions.Find(placements))
                    .DistinctBy(found => found.Caution)
                    .OrderBy(found => found.Caution),
            ],
            Omissions = [.. given.Parts.Where(part => part.Insertion is not null).Select(part => new Omission("", part.Insertion))],
            Places = [.. placements.Select(QuotedPlace.From)],
        };
    }

    private sealed record Judged(FoundPlace Best, Verdict Verdict);
}
