using ArticleArchive.Articles;

namespace ArticleArchive.Content;

/// <summary>The problems of one file, as they are found.</summary>
internal sealed class ProblemLog(string file)
{
    private const int MostOfAKind = 20;

    private readonly List<ContentProblem> _problems = [];
    private readonly Dictionary<(ProblemSeverity Severity, string Advice), (ContentProblem First, int Count)> _kinds = [];

    /// <summary>What has been found so far. Of one kind of mistake the first are named one by one, the others counted.</summary>
    public IReadOnlyList<ContentProblem> Problems => [.. _problems, .. _kinds.Values.Where(kind => kind.Count > MostOfAKind).Select(More)];

    /// <summary>The article is held back, and somebody should do something about it.</summary>
    public void Error(Place? place, string what, string advice) => Add(ProblemSeverity.Error, place, (what, advice));

    /// <summary>The article is shown, with something left out or read otherwise than it may be meant.</summary>
    public void Warning(Place? place, string what, string advice) => Add(ProblemSeverity.Warning, place, (what, advice));

    /// <summary>What is as it should be, and good to know.</summary>
    public void Note(Place? place, string what, string advice) => Add(ProblemSeverity.Note, place, (what, advice));

    private void Add(ProblemSeverity severity, Place? place, (string What, string Advice) words)
    {
        var problem = new ContentProblem { Severity = severity, File = file, Line = place?.Line, Column = place?.Column, What = words.What, Advice = words.Advice };
        (ContentProblem First, int Count) kind = _kinds.GetValueOrDefault((severity, words.Advice), (problem, 0));
        _kinds[(severity, words.Advice)] = (kind.First, kind.Count + 1);
        if (kind.Count < MostOfAKind)
            _problems.Add(problem);
    }

    private static ContentProblem More((ContentProblem First, int Count) kind) =>
        kind.First with { What = FormattableString.Invariant($"{kind.First.What} This file has {kind.Count - MostOfAKind:N0} more of this kind than are named.") };
}
