namespace ArticleArchive.Articles;

/// <summary>The number of problems of one kind, with an example.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Example">The first of them.</param>
public sealed record CountedProblem(ProblemKind Kind, long Count, ContentProblem Example)
{
    /// <summary>Counts problems by kind: errors before warnings before notes, then the most frequent first.</summary>
    public static IReadOnlyList<CountedProblem> Group(IEnumerable<ContentProblem> problems)
    {
        var counted = new Dictionary<ProblemKind, (long Count, ContentProblem Example)>();
        foreach (var problem in problems)
        {
            var kind = ProblemKind.From(problem);
            counted[kind] = counted.TryGetValue(kind, out var before) ? (before.Count + 1, before.Example) : (1, problem);
        }

        return
        [
            .. counted.Select(pair => new CountedProblem(pair.Key, pair.Value.Count, pair.Value.Example))
                .OrderBy(problem => Rank(problem.Kind.Severity))
                .ThenByDescending(problem => problem.Count)
                .ThenBy(problem => problem.Kind.Name, StringComparer.Ordinal),
        ];
    }

    private static int Rank(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => 0,
        ProblemSeverity.Warning => 1,
        _ => 2,
    };
}
