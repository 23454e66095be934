namespace ArticleArchive.Tests;

/// <summary>
/// A property that must hold for cases made at random: the same cases in every run, so that a run says something about the change that it tests. With ARCHIVE_FUZZ_SEED
/// set to <c>random</c> they are others each time, and a failure prints what replays it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    /// <summary>Takes the seed of all properties.</summary>
    public PropertyAttribute()
    {
        if (Environment.GetEnvironmentVariable("ARCHIVE_FUZZ_SEED") != "random")
            Replay = "2026,1130001";
    }
}
