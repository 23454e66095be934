using ArticleArchive.Articles;

namespace ArticleArchive.Content;

/// <summary>The problems of one file, as they are found.</summary>
internal sealed class ProblemLog(string file)
{
    private readonly List<ContentProblem> _problems = [];

    /// <summary>What has been found so far.</summary>
    public IReadOnlyList<ContentProblem> Problems => _problems;

    /// <summary>The article is held back, and somebody should do something about it.</summary>
    public void Error(Place? place, string what, string advice) => Add(ProblemSeverity.Error, place, (what, advice));

    /// <summary>The article is shown, with something left out or read otherwise than it may be meant.</summary>
    public void Warning(Place? place, string what, string advice) => Add(ProblemSeverity.Warning, place, (what, advice));

    /// <summary>What is as it should be, and good to know.</summary>
    public void Note(Place? place, string what, string advice) => Add(ProblemSeverity.Note, place, (what, advice));

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
