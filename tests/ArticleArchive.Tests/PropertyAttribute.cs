using System.Diagnostics.CodeAnalysis;

namespace ArticleArchive.Tests;

/// <summary>
/// A property that must hold for cases made at random: the same cases in every run, so that a run says something about the change that it tests. With ARCHIVE_FUZZ_SEED
/// set to <c>random</c> they are others each time, and a failure prints what replays it; ARCHIVE_TRIALS says how many there are.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "FsCheck's attribute takes no place in the source.")]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    /// <param name="usually">How many cases are tried in every run of the tests.</param>
    public PropertyAttribute(int usually = 100)
    {
        (Usually, MaxTest) = (usually, Trials.Count(usually));
        if (Environment.GetEnvironmentVariable("ARCHIVE_FUZZ_SEED") != "random")
            Replay = "2026,1130001";
    }

    /// <summary>How many cases are tried in every run of the tests.</summary>
    public int Usually { get; }
}
