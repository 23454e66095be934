using System.Diagnostics;
using ArticleArchive.Articles;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content;

/// <summary>Stands between one file and all the others: whatever comes of reading it, the others are read.</summary>
internal static class FileGuard
{
    /// <summary>What reading the file gives, or what stands for a file that is held back.</summary>
    /// <param name="file">Path of the file below the content folder.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="heldBack">What stands for it when it is held back for a problem.</param>
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
        // A fault of ours that one file brings up, want of memory included, must not end the site: it would end it again at every start.
        catch (Exception fault)
        {
            return heldBack(new ContentProblem
            {
                Severity = ProblemSeverity.Error,
                File = file,
                What = $"The file cannot be read: {fault.GetType().Name} in {PlaceOf(fault)}, {OneLine.Of(fault.Message)}",
                Advice = "This is a fault of the program: report it, with the file. Until it is mended, divide the file or write it otherwise.",
            });
        }
    }

    private static string PlaceOf(Exception fault) => new StackTrace(fault).GetFrame(0)?.GetMethod() is { } method ? $"{method.DeclaringType?.Name}.{method.Name}" : "the program";
}
