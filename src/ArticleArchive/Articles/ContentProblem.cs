namespace ArticleArchive.Articles;

/// <summary>Something wrong in a content file: where, what, and what to do about it.</summary>
public sealed record ContentProblem
{
    /// <summary>Its severity.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>Path of the file below the content folder, with <c>/</c> between its parts.</summary>
    public required string File { get; init; }

    /// <summary>Line, from 1; null when the problem concerns the whole file.</summary>
    public int? Line { get; init; }

    /// <summary>Column, from 1; null when not known.</summary>
    public int? Column { get; init; }

    /// <summary>What is wrong, a sentence.</summary>
    public required string What { get; init; }

    /// <summary>What to do about it, a sentence.</summary>
    public required string Advice { get; init; }

    /// <summary>Where it is, as compilers write it: <c>file:line:column</c>, as far as known.</summary>
    public string Place => (Line, Column) switch
    {
        (null, _) => File,
        (_, null) => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };

    /// <summary>One line for a log or a terminal, with control characters escaped: <c>file:line:column: error: what advice</c>.</summary>
    public override string ToString() => PrintableText.Escape($"{Place}: {Severity.LowerName()}: {What} {Advice}");
}
