using System.Diagnostics;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content;

/// <summary>Keeps a failure in reading one file from affecting the others.</summary>
internal static class FileGuard
{
    /// <summary>The result of reading a file, or the result that takes its place when the file is held back.</summary>
    /// <param name="file">Path of the file below the content folder.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="heldBack">Makes the result of a file that is held back for a problem.</param>
    public static T Read<T>(string file, Func<T> read, Func<ContentProblem, T> heldBack)
    {
        try
        {
            return read();
        }
        catch (FileLimitException limit)
        {
            return heldBack(limit.ProblemOf(file));
        }
        // A fault of the program that one file triggers, lack of memory included, must not stop the site: it would stop it again at every start.
        catch (Exception fault)
        {
            return heldBack(new ContentProblem
            {
                Severity = ProblemSeverity.Error,
                File = file,
                What = $"The file cannot be read: {fault.GetType().Name} in {PlaceOf(fault)}, {OneLine.Collapse(fault.Message)}",
                Advice = "This is a fault of the program. Please report it, with the file. Until it is corrected, divide the file or rewrite it.",
            });
        }
    }

    private static string PlaceOf(Exception fault) =>
        new StackTrace(fault).GetFrame(0)?.GetMethod() is { } method ? $"{method.DeclaringType?.Name}.{method.Name}" : "the program";
}
