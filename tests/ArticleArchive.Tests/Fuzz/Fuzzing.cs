using System.Globalization;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>
/// Runs made-up cases, the same ones each time. For a longer run set <c>ARCHIVE_FUZZ_TIMES</c> to how many times as many cases are to be made, and
/// <c>ARCHIVE_FUZZ_SEED</c> to a number for other ones; SECURITY.md has the command.
/// </summary>
internal static class Fuzzing
{
    private static readonly int Times = Setting("ARCHIVE_FUZZ_TIMES", 1);
    private static readonly int Seed = Setting("ARCHIVE_FUZZ_SEED", 2026);

    /// <summary>Tries so many cases; what goes wrong says which one it was.</summary>
    public static async Task RunAsync(int cases, Func<Random, Task> tryOne)
    {
        for (var number = 0; number < cases * Times; number++)
        {
            try
            {
                await tryOne(new Random(unchecked((Seed * 1_000_003) + number)));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Case {number} of seed {Seed}: {failure.Message}", failure);
            }
        }
    }

    /// <inheritdoc cref="RunAsync"/>
    public static void Run(int cases, Action<Random> tryOne) => RunAsync(cases, random =>
    {
        tryOne(random);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : usual;
}
