namespace ArticleArchive.Content;

/// <summary>A file exceeds a limit. The caller reports it as a problem of the file.</summary>
internal sealed class FileLimitException : Exception
{
    private readonly Place? _place;
    private readonly string _advice;

    private FileLimitException(Place? place, string what, string advice)
        : base(what) => (_place, _advice) = (place, advice);

    /// <summary>The exception for a file that exceeds a limit.</summary>
    /// <param name="place">The place in the file; null when it is not known.</param>
    /// <param name="what">What exceeds the limit, and the limit.</param>
    /// <param name="remedy">What to do with the file, without a full stop.</param>
    /// <param name="setting">The setting of the limit.</param>
    public static FileLimitException Create(Place? place, string what, string remedy, string setting) => new(place, what, Advice(remedy, setting));

    /// <summary>The advice: change the file, or raise the limit.</summary>
    public static string Advice(string remedy, string setting) => $"{remedy}, or raise Archive:Limits:{setting}.";

    /// <summary>The problem to report.</summary>
    public ContentProblem ProblemOf(string file) =>
        new() { Severity = ProblemSeverity.Error, File = file, Line = _place?.Line, Column = _place?.Column, What = Message, Advice = _advice };
}
