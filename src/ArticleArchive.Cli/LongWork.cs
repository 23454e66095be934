using Spectre.Console;

namespace ArticleArchive.Cli;

/// <summary>Shows how far long work is, where somebody watches; elsewhere it says nothing.</summary>
internal static class LongWork
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(0.1);

    /// <summary>Runs work that tells how many steps are done, and of how many. Work that is soon done is not shown.</summary>
    public static async Task RunAsync(Terminal terminal, string name, Func<IProgress<(int Done, int Of)>, Task> work)
    {
        var steps = new Steps();
        var running = work(steps);
        if (terminal.RichError.Profile.Out.IsTerminal && await Task.WhenAny(running, Task.Delay(Patience)) != running)
            await ShowAsync(terminal.RichError, name, steps, running);
        await running;
    }

    /// <summary>The same for work that keeps its thread busy.</summary>
    public static Task RunAsync(Terminal terminal, string name, Action<IProgress<(int Done, int Of)>> work) =>
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
                    await Task.WhenAny(running, Task.Delay(Glance));
                }
            });

    // Progress<T> hands its reports to the thread pool, where they overtake each other.
    private sealed class Steps : IProgress<(int Done, int Of)>
    {
        private long _latest;

        public (int Done, int Of) Latest
        {
            get
            {
                var latest = Interlocked.Read(ref _latest);
                return ((int)(latest >> 32), (int)latest);
            }
        }

        public void Report((int Done, int Of) value) => Interlocked.Exchange(ref _latest, ((long)value.Done << 32) | (uint)value.Of);
    }
}
