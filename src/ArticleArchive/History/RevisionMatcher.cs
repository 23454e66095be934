namespace ArticleArchive.History;

/// <summary>
/// Finds what became of each passage when an article was edited, by its words and never by its place alone. It would rather lose a passage than mistake another
/// for it: below <see cref="Threshold"/>, and when two passages match equally well, the answer is <see cref="PassageFate.Removed"/>.
/// </summary>
public static class RevisionMatcher
{
    /// <summary>The version of the rules: an archive built with another version is rebuilt.</summary>
    public const int Version = 2;

    /// <summary>The lowest similarity at which a passage is recognised: with a third of its words changed it is about 0.67.</summary>
    public const double Threshold = 0.55;

    /// <summary>The lowest similarity for passages of at most <see cref="FewWords"/> words, which have little to recognise them by.</summary>
    public const double ThresholdForFewWords = 0.65;

    /// <summary>The most words of a short passage.</summary>
    public const int FewWords = 6;

    /// <summary>How much better than its rivals a match must be to be accepted regardless of place.</summary>
    public const double Margin = 0.1;

    /// <summary>The least share of a part's words that must be in the whole for a split or a merge.</summary>
    public const double PartWithin = 0.7;

    private const int MaxParts = 5;
    private const double OtherSpeaker = 0.8;
    private const double OtherKind = 0.9;

    /// <summary>What became of each passage of <paramref name="before"/>, in order.</summary>
    /// <param name="before">The older revision.</param>
    /// <param name="after">The newer revision.</param>
    public static IReadOnlyList<PassageMatch> Match(IReadOnlyList<RevisionPassage> before, IReadOnlyList<RevisionPassage> after)
    {
        var (old, now) = (new RevisionSide(before), new RevisionSide(after));
        var chosen = EqualPassages.Unique(old, now);
        var (repeated, repeatedNow) = (EqualPassages.Repeated(old, now), EqualPassages.Repeated(now, old));
        if (repeated.Count > 0)
        {
            var others = new UnmatchedPassages(old.Count, now.Count, chosen);
            chosen.AddRange(Choose(Candidates(old, now, others.Without(repeated, repeatedNow)), others));
            chosen.AddRange(EqualPassages.Distinguish(old, now, chosen));
        }

        var rest = new UnmatchedPassages(old.Count, now.Count, chosen);
        // A passage whose words still exist, even if it is unclear which of them are its own, did not become another passage.
        var standing = rest.After.Where(repeatedNow.Contains).Select(now.Key).ToHashSet(StringComparer.Ordinal);
        var doubtful = rest.Before.Where(index => standing.Contains(old.Key(index))).ToHashSet();
        chosen.AddRange(Choose(Candidates(old, now, rest.Without(doubtful, repeatedNow)), rest));
        return Describe(chosen, old.Count);
    }

    private static List<MatchCandidate> Candidates(RevisionSide old, RevisionSide now, (IReadOnlyList<int> Before, IReadOnlyList<int> After) rest)
    {
        var likely = CandidatePairs.Pairs(old, now, rest);
        var candidates = new List<MatchCandidate>();
        foreach (var (i, j) in likely)
        {
            var score = WordSimilarity.Compute(old.Words(i), now.Words(j)) * Agreement(old, now, (i, j));
            var few = Math.Max(old.Words(i).Count, now.Words(j).Count) <= FewWords;
            if (score >= (few ? ThresholdForFewWords : Threshold))
                candidates.Add(new MatchCandidate([i], [j], Math.Min(score, 0.999)));
        }

        candidates.AddRange(
            Runs(likely.ToLookup(pair => pair.Before, pair => pair.After), old, now).Select(run => new MatchCandidate([run.Whole], run.Parts, run.Score)));
        candidates.AddRange(
            Runs(likely.ToLookup(pair => pair.After, pair => pair.Before), now, old).Select(run => new MatchCandidate(run.Parts, [run.Whole], run.Score)));
        return candidates;
    }

    private static double Agreement(RevisionSide old, RevisionSide now, (int Before, int After) pair)
    {
        var kind = old.Kind(pair.Before) == now.Kind(pair.After) ? 1 : OtherKind;
        var speakers = (old.Speaker(pair.Before), now.Speaker(pair.After));
        var speaker = speakers is ({ } was, { } @is) && !string.Equals(was, @is, StringComparison.OrdinalIgnoreCase) ? OtherSpeaker : 1;
        return kind * speaker;
    }

    /// <summary>Runs of passages on one side whose words together match one passage on the other.</summary>
    private static IEnumerable<(int Whole, IReadOnlyList<int> Parts, double Score)> Runs(ILookup<int, int> likely, RevisionSide wholes, RevisionSide parts)
    {
        foreach (var group in likely)
        {
            var whole = wholes.Words(group.Key);
            var within = group.Distinct().Where(part => WordSimilarity.Within(parts.Words(part), whole) >= PartWithin).Order().ToList();
            foreach (var run in Consecutive(within))
            {
                var score = WordSimilarity.Compute(whole, parts.Words(run));
                if (score >= PartWithin)
                    yield return (group.Key, run, Math.Min(score, 0.999));
            }
        }
    }

    private static IEnumerable<IReadOnlyList<int>> Consecutive(List<int> sorted)
    {
        for (var start = 0; start < sorted.Count; start++)
        {
            for (var length = 2; length <= MaxParts && start + length <= sorted.Count; length++)
            {
                if (sorted[start + length - 1] - sorted[start] != length - 1)
                    break;
                yield return sorted.GetRange(start, length);
            }
        }
    }

    private static List<MatchCandidate> Choose(List<MatchCandidate> candidates, UnmatchedPassages rest)
    {
        var chosen = new List<MatchCandidate>();
        foreach (var candidate in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Before[0]).ThenBy(c => c.After[0]))
        {
            if (!rest.IsLeft(candidate) || chosen.Any(candidate.Contradicts))
                continue;

            var rivals = candidates.FindAll(other => IsRival(candidate, other) && other.Score > candidate.Score - Margin && !chosen.Any(other.Contradicts));
            if (rivals.TrueForAll(rival => rival.Score <= candidate.Score && rest.FitsBetter(candidate, rival)))
                chosen.Add(candidate);
        }

        return chosen;
    }

    /// <summary>
    /// Whether another match would send a passage elsewhere. A split or merge and its own longest part are not rivals: they lead to the same words.
    /// </summary>
    private static bool IsRival(MatchCandidate candidate, MatchCandidate other) =>
        !ReferenceEquals(candidate, other)
        && candidate.Contradicts(other)
        && !(candidate.Before.Any(other.Before.Contains) && candidate.After.Any(other.After.Contains));

    private static PassageMatch[] Describe(List<MatchCandidate> chosen, int count)
    {
        var matches = Enumerable.Repeat(PassageMatch.Removed, count).ToArray();
        var kept = LongestIncreasingSubsequence.Longest([.. chosen.OrderBy(c => c.Before[0]).Select(c => (c.Before[0], c.After[0]))]);
        foreach (var candidate in chosen)
        {
            var moved = !kept.Contains(candidate.Before[0]);
            foreach (var i in candidate.Before)
                matches[i] = new PassageMatch(candidate.Fate, candidate.After, candidate.Score, moved);
        }

        return matches;
    }
}
