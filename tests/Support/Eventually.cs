using System.Diagnostics;

namespace ArticleArchive.Tests.Support;

/// <summary>Waits for what happens on another thread.</summary>
public static class Eventually
{
    // Of a machine that is busy with other things; what holds is seen at once.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);

    /// <summary>Asks until it is so; fails when it never is.</summary>
    public static Task Holds(Func<bool> condition, string what) => Holds(() => Task.FromResult(condition()), what);

    /// <inheritdoc cref="Holds(Func{bool}, string)"/>
    public static async Task Holds(Func<Task<bool>> condition, string what)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            (Stopwatch.GetElapsedTime(began) < Patience).ShouldBeTrue($"never: {what}");
            await Task.Delay(PollInterval, TestContext.Current.CancellationToken);
        }
    }
}
