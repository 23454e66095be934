using Spectre.Console;

namespace ArticleArchive.Cli;

/// <summary>Shows how far long work is, where somebody watches; elsewhere it says nothing.</summary>
internal static class LongWork
{
    /// <summary>Runs work of a known length.</summary>
    public static void Run(Terminal terminal, string name, long steps, Action<IProgress<long>> work)
    {
        if (!terminal.RichError.Profile.Out.IsTerminal)
        {
            work(new Steps(_ => { }));
            return;
        }

        terminal.RichError.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .AutoClear(true)
            .Start(context =>
            {
                var task = context.AddTask(name, maxValue: steps);
                work(new Steps(done => task.Value = done));
            });
    }

    // Progress<T> hands its reports to the thread pool, where they overtake each other.
    private sealed class Steps(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
