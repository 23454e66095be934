using ArticleArchive.Articles;

namespace ArticleArchive.Content;

/// <summary>A file asks for more than a limit allows. Whoever reads files turns it into a problem of the file.</summary>
internal sealed class FileLimitException : Exception
{
    private readonly Place? _place;
    private readonly string _advice;

    private FileLimitException(Place? place, string what, string advice)
        : base(what) => (_place, _advice) = (place, advice);

    /// <summary>The file exceeds a limit.</summary>
    /// <param name="place">Where in the file; null when that is not known.</param>
    /// <param name="what">What there is too much of, and how much is read.</param>
    /// <param name="remedy">What to do with the file.</param>
    /// <param name="setting">The limit's name among the settings.</param>
    public static FileLimitException Of(Place? place, string what, string remedy, string setting) => new(place, what, Advice(remedy, setting));

    /// <summary>What to do: mend the file, or raise the limit.</summary>
    public static string Advice(string remedy, string setting) => $"{remedy}, or raise Archive:Limits:{setting}.";

    /// <summary>The problem that is reported.</summary>
    public ContentProblem ProblemOf(string file) =>
        new() { Severity = ProblemSeverity.Error, File = file, Line = _place?.Line, Column = _place?.Column, What = Message, Advice = _advice };
}
