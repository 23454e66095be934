using System.Security.Cryptography;

namespace ArticleArchive.Catalog;

/// <summary>Collects what a change does: problems, counts and the contents from which the next generation is made.</summary>
internal sealed class ChangeLog
{
    private const int GenerationBytes = 8;

    private readonly PreparedStatements _statements;
    private readonly string _versions;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<ContentProblem> _new = [];
    private ContentDigest _contents;
    private ContentDigest _times;
    private bool _hasChanged;
    private (long Articles, long Passages, long Utterances) _added;

    public ChangeLog(PreparedStatements statements, string versions, DateTimeOffset now)
    {
        (_statements, _versions) = (statements, versions);
        Changed = DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds());
        IsBuild = StateRow.Versions(statements) is null;
        Before = IsBuild ? Nothing : StateRow.Read(statements);
        _hasChanged = IsBuild;
        (_contents, _times) = IsBuild ? default : (StateRow.Contents(statements), ContentDigest.Parse(Before.FileTimes));
        Append($"{Before.DatabaseGeneration}\n{versions}\n{now:O}");
    }

    /// <summary>The state before the change.</summary>
    public ArchiveSummary Before { get; }

    /// <summary>The time of the change, to the second.</summary>
    public DateTimeOffset Changed { get; }

    /// <summary>True when the database was empty.</summary>
    public bool IsBuild { get; }

    /// <summary>True when articles came or went.</summary>
    public bool HasArticles { get; private set; }

    private static ArchiveSummary Nothing { get; } =
        new()
        {
            Generation = "",
            DatabaseGeneration = "",
            FileTimes = "",
            Changed = default,
            Articles = 0,
            Passages = 0,
            Utterances = 0,
            Errors = 0,
            Warnings = 0,
        };

    /// <summary>Records something that readers will see.</summary>
    public void Note(string what)
    {
        _hasChanged = true;
        Append(what);
    }

    /// <summary>Records one part of the content before and after the change; null for nothing.</summary>
    public void Replace(string? before, string? after)
    {
        _contents = _contents.Replace(before, after);
        Note($"{after}");
    }

    /// <summary>Records the time at which an article last changed, before and after; null for none.</summary>
    public void ReplaceTime(string? before, string? after) => _times = _times.Replace(before, after);

    public void Count(long articles, long passages, long utterances)
    {
        HasArticles = true;
        _added = (_added.Articles + articles, _added.Passages + passages, _added.Utterances + utterances);
    }

    /// <summary>Replaces the problems of one owner, unless they are the same as before.</summary>
    public void Report(string owner, IReadOnlyList<ContentProblem> problems)
    {
        var known = new ListReader(_statements).ProblemsOf(owner);
        if (known.SequenceEqual(problems))
            return;

        _new.AddRange(problems.Except(known));
        _statements.Run("DELETE FROM problems WHERE owner = ?1", owner);
        for (var i = 0; i < problems.Count; i++)
            Write(owner, i, problems[i]);
        Replace(Entry(owner, known), Entry(owner, problems));
    }

    /// <summary>Writes the summary of what the archive holds now.</summary>
    public ChangeOutcome Close()
    {
        if (!_hasChanged)
            return new ChangeOutcome(Before, false, []);

        var state = new ArchiveSummary
        {
            Generation = Word(SHA256.HashData(Encoding.UTF8.GetBytes($"{_versions}\n{_contents}"))),
            DatabaseGeneration = Word(_hash.GetHashAndReset()),
            FileTimes = _times.ToString(),
            Changed = Changed,
            Articles = Before.Articles + _added.Articles,
            Passages = Before.Passages + _added.Passages,
            Utterances = Before.Utterances + _added.Utterances,
            Errors = Problems(ProblemSeverity.Error),
            Warnings = Problems(ProblemSeverity.Warning),
        };
        StateRow.Write(_statements, _versions, state, _contents);
        return new ChangeOutcome(state, true, _new);
    }

    private static string? Entry(string owner, IReadOnlyList<ContentProblem> problems) =>
        problems.Count == 0 ? null : $"problems {owner}\n{string.Join('\n', problems)}";

    private static string Word(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, GenerationBytes));

    private void Append(string text) => _hash.AppendData(Encoding.UTF8.GetBytes($"{text}\n"));

    private long Problems(ProblemSeverity severity) => _statements.Value("SELECT COUNT(*) FROM problems WHERE severity = ?1", (int)severity) as long? ?? 0;

    private void Write(string owner, int position, ContentProblem problem) => _statements.Run(
        "INSERT INTO problems (owner, position, severity, file, line, col, what, advice) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        owner,
        position,
        (int)problem.Severity,
        problem.File,
        problem.Line,
        problem.Column,
        problem.What,
        problem.Advice);
}
