namespace ArticleArchive.Tests.Support;

/// <summary>How often something random is tried: a few times in every run of the tests, and as often as the environment variable ARCHIVE_TRIALS says by hand.</summary>
public static class Trials
{
    private const string Variable = "ARCHIVE_TRIALS";

    /// <summary>The numbers of the trials, from 0. Each seeds its own randomness, so that one that failed can be seen again.</summary>
    public static IEnumerable<int> Numbers(int usually) => Enumerable.Range(0, Count(usually));

    /// <summary>How many trials there are.</summary>
    public static int Count(int usually) => int.TryParse(Environment.GetEnvironmentVariable(Variable), out var many) ? many : usually;
}
