namespace ArticleArchive.Content;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemLog(string file)
{
    private const int MaxOfAKind = 20;

    private readonly List<ContentProblem> _problems = [];
    private readonly Dictionary<(ProblemSeverity Severity, string Advice), (ContentProblem First, int Count)> _kinds = [];

    /// <summary>The problems found so far. The first of each kind are listed, the rest counted.</summary>
    public IReadOnlyList<ContentProblem> Problems => [.. _problems, .. _kinds.Values.Where(kind => kind.Count > MaxOfAKind).Select(More)];

    /// <summary>Reports that the article is held back, and somebody needs to act.</summary>
    public void Error(Place? place, string what, string advice) => Add(ProblemSeverity.Error, place, (what, advice));

    /// <summary>Reports that the article is shown, with something left out or perhaps not read as intended.</summary>
    public void Warning(Place? place, string what, string advice) => Add(ProblemSeverity.Warning, place, (what, advice));

    /// <summary>Reports something that is in order but good to know.</summary>
    public void Note(Place? place, string what, string advice) => Add(ProblemSeverity.Note, place, (what, advice));

    private void Add(ProblemSeverity severity, Place? place, (string What, string Advice) words)
    {
        var problem = new ContentProblem
        {
            Severity = severity,
            File = file,
            Line = place?.Line,
            Column = place?.Column,
            What = words.What,
            Advice = words.Advice,
        };
        (ContentProblem First, int Count) kind = _kinds.GetValueOrDefault((severity, words.Advice), (problem, 0));
        _kinds[(severity, words.Advice)] = (kind.First, kind.Count + 1);
        if (kind.Count < MaxOfAKind)
            _problems.Add(problem);
    }

    private static ContentProblem More((ContentProblem First, int Count) kind) =>
        kind.First with
        {
            What = FormattableString.Invariant($"{kind.First.What} This file has {kind.Count - MaxOfAKind:N0} more of this kind that are not listed."),
        };
}
