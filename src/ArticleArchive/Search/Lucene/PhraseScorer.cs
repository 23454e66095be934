namespace ArticleArchive.Search.Lucene;

/// <summary>
/// Scores the passages of a segment by the worth of their phrases. Of the terms that are the rarest of a phrase, some lead: only passages with one of them are
/// looked at, and a passage is given up as soon as the phrases that it may have are not worth enough. A term need not lead once its phrases and those of all
/// more frequent terms are not worth enough together (MaxScore: Turtle and Flood, 1995).
/// </summary>
internal sealed class PhraseScorer
{
    private const int End = int.MaxValue;
    private const int PassagesAtATime = 1 << 12;

    /// <summary>More than the rounding of a score.</summary>
    private const double Margin = 1e-4;

    private readonly TopPassages _best;
    private readonly LeadingTerm[] _terms;

    /// <param name="phrases">The phrases.</param>
    /// <param name="segment">The number of the segment.</param>
    /// <param name="best">Keeps the best passages.</param>
    public PhraseScorer(IReadOnlyList<SharedPhrase> phrases, int segment, TopPassages best)
    {
        _best = best;
        var cursors = new Dictionary<FoundTerm, TermCursor>();
        foreach (var term in phrases.SelectMany(phrase => phrase.Terms).Select(place => place.Term))
        {
            if (term.Postings[segment] is { } open && !cursors.ContainsKey(term))
                cursors.Add(term, new TermCursor(open));
        }

        _terms =
        [
            .. phrases.Where(phrase => phrase.Terms.All(place => cursors.ContainsKey(place.Term)))
                .GroupBy(phrase => phrase.Terms[0].Term)
                .OrderBy(group => group.Key.Passages)
                .Select(group => new LeadingTerm(
                    cursors[group.Key],
                    group.Key.Passages,
                    [.. group.Select(phrase => new PhraseCursor(phrase, [.. phrase.Terms.Select(place => (cursors[place.Term], place.At))]))])),
        ];
    }

    /// <summary>Offers the passages that may be among the best.</summary>
    /// <param name="rank">Ranks a passage: its score and its document.</param>
    /// <param name="yieldToOthers">Called every few thousand passages.</param>
    public void Score(Func<float, int, PassageRank> rank, Action yieldToOthers)
    {
        yieldToOthers();
        ChooseLeading();
        var seen = 0;
        for (var document = Next(0); document != End; document = Next(document + 1))
        {
            if (++seen % PassagesAtATime == 0)
                yieldToOthers();
            if (ScoreOf(document) is { } score && _best.Offer(rank(score, document)))
                ChooseLeading();
        }
    }

    /// <summary>Every result has a leading term: one of the finders', or one of the rare terms, whichever has fewer passages.</summary>
    private void ChooseLeading()
    {
        var (rare, left) = (_terms.Length, 0.0);
        while (rare > 0 && left + _terms[rare - 1].Worth < _best.LeastScore - Margin)
            left += _terms[--rare].Worth;

        var isFewer = _terms.Take(rare).Sum(term => (long)term.Passages) < _terms.Where(term => term.HasFinder).Sum(term => (long)term.Passages);
        for (var at = 0; at < _terms.Length; at++)
            _terms[at].Leads = isFewer ? at < rare : _terms[at].HasFinder;
    }

    /// <summary>The first passage with a leading term from a document on; <see cref="End"/> when there is none.</summary>
    private int Next(int document)
    {
        var next = End;
        foreach (var term in _terms)
        {
            if (term.Leads)
                next = Math.Min(next, term.Cursor.MoveTo(document));
        }

        return next;
    }

    /// <summary>The score of a passage; null when it has no phrase that finds passages or cannot be among the best.</summary>
    private float? ScoreOf(int document)
    {
        var (least, left) = (_best.LeastScore - Margin, 0.0);
        foreach (var term in _terms)
        {
            if (term.MayBeIn(document))
                left += term.Worth;
        }

        var (finders, others) = (0.0, 0.0);
        foreach (var term in _terms)
        {
            if (!term.MayBeIn(document))
                continue;

            foreach (var phrase in term.Phrases)
            {
                if (left < least)
                    return null;
                if (!phrase.IsIn(document))
                    left -= phrase.Phrase.Worth;
                else if (phrase.Phrase.IsFinder)
                    finders += phrase.Phrase.Worth;
                else
                    others += phrase.Phrase.Worth;
            }
        }

        return finders > 0 ? (float)finders + (float)others : null;
    }

    /// <summary>The rarest term of some phrases.</summary>
    private sealed record LeadingTerm(TermCursor Cursor, int Passages, PhraseCursor[] Phrases)
    {
        /// <summary>What the phrases are worth together.</summary>
        public double Worth { get; } = Phrases.Sum(phrase => (double)phrase.Phrase.Worth);

        public bool HasFinder { get; } = Array.Exists(Phrases, phrase => phrase.Phrase.IsFinder);

        public bool Leads { get; set; }

        /// <summary>False when it is known that a passage does not have the term.</summary>
        public bool MayBeIn(int document) => Leads ? Cursor.Document == document : Cursor.Document <= document;
    }

    /// <summary>A phrase in the passages of the segment: its terms, the rarest first, each with its place in the phrase.</summary>
    private sealed record PhraseCursor(SharedPhrase Phrase, (TermCursor Term, int At)[] Terms)
    {
        public bool IsIn(int document)
        {
            foreach (var (term, _) in Terms)
            {
                if (term.MoveTo(document) != document)
                    return false;
            }

            if (Terms.Length == 1)
                return true;

            foreach (var place in Terms[0].Term.Places)
            {
                if (IsAt(place - Terms[0].At))
                    return true;
            }

            return false;
        }

        private bool IsAt(int start)
        {
            foreach (var (term, at) in Terms.AsSpan(1))
            {
                if (!term.Places.Contains(start + at))
                    return false;
            }

            return true;
        }
    }
}
