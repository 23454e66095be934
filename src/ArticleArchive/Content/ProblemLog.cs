using ArticleArchive.Articles;

namespace ArticleArchive.Content;

/// <summary>The problems of one file, as they are found.</summary>
internal sealed class ProblemLog(string file)
{
    private readonly List<ContentProblem> _problems = [];

    /// <summary>What has been found so far.</summary>
    public IReadOnlyList<ContentProblem> Problems => _problems;

    /// <summary>The article is held back, or shown without a value.</summary>
    public void Error(Place? place, string what, string advice) => Add(ProblemSeverity.Error, place, (what, advice));

    /// <summary>The article is shown as it is.</summary>
    public void Warning(Place? place, string what, string advice) => Add(ProblemSeverity.Warning, place, (what, advice));

    private void Add(ProblemSeverity severity, Place? place, (string What, string Advice) words) => _problems.Add(new ContentProblem
    {
        Severity = severity,
        File = file,
        Line = place?.Line,
        Column = place?.Column,
        What = words.What,
        Advice = words.Advice,
    });
}
