namespace ArticleArchive.Mcp;

/// <summary>A failure as problem details (RFC 9457).</summary>
/// <param name="Title">The kind of problem, in a few words.</param>
/// <param name="Status">The HTTP status that the API would return.</param>
/// <param name="Detail">What went wrong and what to do, in a sentence or two.</param>
public sealed record ArchiveProblem(string Title, int Status, string Detail)
{
    internal static ArchiveProblem BadRequest(string detail) => new("Bad Request", 400, detail);

    internal static ArchiveProblem NotFound(string detail) => new("Not Found", 404, detail);

    internal static ArchiveProblem Gone(string detail) => new("Gone", 410, detail);

    internal static ArchiveProblem TooLarge(string detail) => new("Payload Too Large", 413, detail);

    internal static ArchiveProblem Unavailable(string detail) => new("Service Unavailable", 503, detail);
}

/// <summary>A request that cannot be answered.</summary>
internal sealed class ProblemException(ArchiveProblem problem) : Exception(problem.Detail)
{
    public ArchiveProblem Problem { get; } = problem;
}
