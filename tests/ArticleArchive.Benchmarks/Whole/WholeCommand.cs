using System.CommandLine;
using ArticleArchive.Cli;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>Whole processes beside public tools, as a table of ratios.</summary>
internal static class WholeCommand
{
    public static RootCommand Create()
    {
        var published = new Option<string>("--published") { Required = true, Hidden = true };
        var work = new Option<string>("--work") { Required = true, Hidden = true };
        var articles = Counted("--articles", (10, 19_000), "Articles to build, beside hugo and pagefind");
        var large = Counted("--large", (100, 200_000), "Articles to start, serve, search and scan; growth is from a tenth of it");
        var paragraphs = Counted("--paragraphs", (2, 5), "Paragraphs of an article, on average; with 5 the archives are those that the goals are set for, 24 MB and 1.3 million passages");
        var rounds = Counted("--rounds", (1, 3), "How often each is measured, in turn; the table has the medians");
        var seconds = Counted("--seconds", (1, 5), "How long wrk loads a server");
        var seed = WholeNumber.Option("--seed", 0UL, ulong.MaxValue, 1UL);
        seed.Description = "Which made-up archive";
        seed.HelpName = "S";
        var only = new Option<string[]>("--only") { Description = "Only some of it", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. Comparison.Parts] };
        only.AcceptOnlyFromAmong([.. Comparison.Parts]);

        var command = new RootCommand("Measure the archive beside hugo, pagefind, nginx, SQLite and ripgrep, and print a table of ratios in Markdown. What is missing on this machine is named and left out.");
        foreach (var option in (Option[])[published, work, articles, large, paragraphs, seed, rounds, seconds, only])
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = new WholeSettings
            {
                Published = parsed.GetRequiredValue(published),
                Work = parsed.GetRequiredValue(work),
                Articles = parsed.GetValue(articles),
                Large = parsed.GetValue(large),
                Paragraphs = parsed.GetValue(paragraphs),
                Seed = parsed.GetValue(seed),
                Rounds = parsed.GetValue(rounds),
                Seconds = parsed.GetValue(seconds),
                Only = parsed.GetValue(only) ?? [],
            };
            return new Comparison(settings).RunAsync(cancellationToken);
        });
        return command;
    }

    private static Option<int> Counted(string name, (int Least, int Usual) number, string description)
    {
        var option = WholeNumber.Option(name, number.Least, 100_000_000, number.Usual);
        option.Description = description;
        option.HelpName = "N";
        return option;
    }
}
