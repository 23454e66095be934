namespace ArticleArchive.Checking;

/// <summary>Judges a quotation whose every piece stands in the archive word for word.</summary>
internal sealed class ExactWords(GivenQuotation given, AskedSpeaker asked)
{
    /// <summary>A piece of fewer words than this stands in too many statements to tell where it is from.</summary>
    private const int LeastPiece = 3;

    private const int MostPlaces = 12;

    /// <summary>The verdict; null where a piece is nowhere.</summary>
    public Verdict? Judge(IReadOnlyList<SourceRow> rows) => Together(rows) ?? Apart(rows) ?? Told(rows);

    /// <summary>All pieces in one statement.</summary>
    private Verdict? Together(IReadOnlyList<SourceRow> rows)
    {
        var found = rows.Where(row => row.Statement is not null)
            .Select(row => Placement.InOrder(given, row) ?? (given.Parts.Count > 1 ? Placement.InAnyOrder(given, row) : null))
            .OfType<Placement>()
            .OrderBy(placement => asked.Matches(placement.Row))
            .ThenByDescending(placement => placement.IsInOrder)
            .ThenBy(placement => placement.LeftOut)
            .ThenByDescending(placement => placement.Row.Words.Count)
            .ToList();
        if (found.Count == 0)
            return null;

        var best = found[0];
        var match = asked.Matches(best.Row);
        var alike = found.Where(other => asked.Matches(other.Row) == match && other.IsInOrder == best.IsInOrder && other.LeftOut == best.LeftOut);
        IReadOnlyList<QuotedPlace> places = [.. alike.Take(MostPlaces).Select(placement => QuotedPlace.Of(placement.Row, placement.Spans))];
        IReadOnlyList<Caution> cautions = match == SpeakerMatch.Unknown ? [Caution.SpeakerNotNamed, .. GapCautions.Of(best)] : [.. GapCautions.Of(best)];
        var omissions = GapCautions.Omissions(given, best);
        if (match == SpeakerMatch.Another)
            return new SaidByAnother { Places = places, Cautions = cautions, Omissions = omissions };

        return best is { IsInOrder: true, LeftOut: 0 } && given.HasNoInsertion
            ? new Verbatim { Places = places, Cautions = cautions }
            : new VerbatimWithOmissions { Places = places, Cautions = cautions, Omissions = omissions };
    }

    /// <summary>Each piece in a statement, but not all in the same.</summary>
    private Verdict? Apart(IReadOnlyList<SourceRow> rows)
    {
        if (given.Parts.Count < 2 || given.Parts.Any(part => part.Words.Count < LeastPiece))
            return null;

        var pieces = new List<Placement>();
        foreach (var part in given.Parts)
        {
            var alone = given with { Parts = [part] };
            var found = rows.Where(row => row.Statement is not null)
                .Select(row => Placement.InOrder(alone, row))
                .OfType<Placement>()
                .OrderBy(placement => asked.Matches(placement.Row))
                .ThenByDescending(placement => pieces.Count > 0 && placement.Row.Statement == pieces[^1].Row.Statement)
                .ThenByDescending(placement => pieces.Count > 0 && placement.Row.Article.Slug == pieces[^1].Row.Article.Slug)
                .FirstOrDefault();
            if (found is null)
                return null;
            pieces.Add(found);
        }

        IReadOnlyList<QuotedPlace> places = [.. pieces.Select(piece => QuotedPlace.Of(piece.Row, piece.Spans))];
        var omissions = given.Parts.Where(part => part.Insertion is not null).Select(part => new Omission("", part.Insertion)).ToList();
        if (pieces.TrueForAll(piece => asked.Matches(piece.Row) == SpeakerMatch.Another))
            return new SaidByAnother { Places = places, Cautions = PieceCautions.Of(pieces), Omissions = omissions };

        return new VerbatimWithOmissions { Places = places, Cautions = PieceCautions.Of(pieces), Omissions = omissions };
    }

    /// <summary>All pieces in a passage that tells at least some of the words.</summary>
    private NarratorsWords? Told(IReadOnlyList<SourceRow> rows)
    {
        var found = rows.Where(row => row.Statement is null)
            .Select(row => Placement.InOrder(given, row))
            .OfType<Placement>()
            .OrderBy(placement => placement.LeftOut)
            .ToList();
        if (found.Count == 0)
            return null;

        var best = found[0];
        return new NarratorsWords
        {
            Places = [.. found.Where(other => other.LeftOut == best.LeftOut).Take(MostPlaces).Select(placement => QuotedPlace.Of(placement.Row, placement.Spans))],
            Cautions = best.Parts.Any(part => best.Row.HasQuoted(part.First, part.Last)) ? [Caution.PartlyTold, .. GapCautions.Of(best)] : [.. GapCautions.Of(best)],
            Omissions = GapCautions.Omissions(given, best),
        };
    }
}
