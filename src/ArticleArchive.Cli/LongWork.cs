using Spectre.Console;

namespace ArticleArchive.Cli;

/// <summary>Shows a progress bar for long work. Writes nothing when the output is not a terminal.</summary>
internal static class LongWork
{
    private static readonly TimeSpan ShowAfter = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromSeconds(0.1);

    /// <summary>Runs work that reports its progress. Work that ends quickly shows no progress bar.</summary>
    public static async Task RunAsync(Terminal terminal, string name, Func<IProgress<(int Done, int Total)>, Task> work)
    {
        var steps = new Steps();
        var running = work(steps);
        if (terminal.RichError.Profile.Out.IsTerminal && await Task.WhenAny(running, Task.Delay(ShowAfter)) != running)
            await ShowAsync(terminal.RichError, name, steps, running);
        await running;
    }

    /// <summary>The same for work that blocks its thread.</summary>
    public static Task RunAsync(Terminal terminal, string name, Action<IProgress<(int Done, int Total)>> work) =>
        RunAsync(terminal, name, progress => Task.Run(() => work(progress)));

    private static Task ShowAsync(IAnsiConsole console, string name, Steps steps, Task running) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .AutoClear(true)
            .StartAsync(async context =>
            {
                var task = context.AddTask(name);
                while (!running.IsCompleted)
                {
                    var (done, of) = steps.Latest;
                    task.MaxValue = Math.Max(1, of);
                    task.Value = done;
                    await Task.WhenAny(running, Task.Delay(RefreshInterval));
                }
            });

    // Progress<T> posts its reports to the thread pool, where they can overtake one another.
    private sealed class Steps : IProgress<(int Done, int Total)>
    {
        private long _latest;

        public (int Done, int Total) Latest
        {
            get
            {
                var latest = Interlocked.Read(ref _latest);
                return ((int)(latest >> 32), (int)latest);
            }
        }

        public void Report((int Done, int Total) value) => Interlocked.Exchange(ref _latest, ((long)value.Done << 32) | (uint)value.Total);
    }
}
