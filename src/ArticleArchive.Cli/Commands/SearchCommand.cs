using System.CommandLine;
using ArticleArchive.Cli.Reports;
using ArticleArchive.Contracts;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive search</c>: finds passages.</summary>
internal static class SearchCommand
{
    private const int MaxResults = 100;
    private const int MaxPages = 1_000_000;

    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var words = new Argument<string[]>("query")
        {
            Description = "The search, as on the site: words, \"exact words\", fray*, a OR b, -without, by:, topic:, source:, year:, before:, "
                + "after:. Quote it for the shell, which would otherwise remove the quotation marks",
            Arity = ArgumentArity.OneOrMore,
        };
        var choices = new SearchOptions();
        var sort = new Option<string>("--sort") { Description = "How to order the results", DefaultValueFactory = _ => "best" };
        sort.AcceptOnlyFromAmong([.. Enum.GetNames<SearchSort>().Select(name => name.ToLowerInvariant())]);
        var limit = WholeNumber.Option("--limit", 1, MaxResults, 20);
        limit.Description = "How many results to print at most";
        limit.HelpName = "N";
        var page = WholeNumber.Option("--page", 1, MaxPages, 1);
        page.Description = "Which page of results to print";
        page.HelpName = "N";
        var json = new Option<bool>("--json")
        {
            Description = "Write JSON as the site's /api/search does, but without addresses; \"archive show\" takes the \"ref\" of a passage",
        };
        var command = new ExplainedCommand(
            "search", "Find passages. They go to standard output; the number of results, and how the query was understood, go to standard error.")
        {
            Examples =
            [
                "archive search crack pressure",
                "archive search '\"unicorns and rainbows\"'",
                "archive search '\"air power\" year:2016 -drone' --sort newest --limit 5",
                "archive search 'by:\"steve warren\" recruit*' --json | jq -r '.results[].passage.text'",
            ],
            FailsWhen = "nothing was found",
        };
        command.Arguments.Add(words);
        choices.AddTo(command);
        foreach (var option in new Option[] { sort, limit, page, json })
            command.Options.Add(option);
        folders.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var asked = choices.Read(parsed, string.Join(' ', parsed.GetValue(words) ?? []));
            var request = new SearchRequest
            {
                Query = QueryParser.Parse(asked),
                Sort = Enum.Parse<SearchSort>(parsed.GetValue(sort) ?? "", ignoreCase: true),
                Page = parsed.GetValue(page),
                PageSize = parsed.GetValue(limit),
            };
            if (request.Query.IsEmpty)
                throw new CommandException("the search is empty. Give the words to search for; archive search --help shows how.");

            await using var archive = await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), OpenMode.Update, cancellationToken);
            var results = await SearchAsync(archive, request, cancellationToken);
            if (parsed.GetValue(json))
                terminal.Out.WriteJson(SearchAnswer.From(results, asked, addresses: null));
            else
                new SearchReport(terminal).Write(results);
            return results.Total > 0 ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }

    private static async Task<SearchResults> SearchAsync(OpenArchive archive, SearchRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await archive.Search.SearchAsync(request with { AcceptsPart = true }, cancellationToken);
        }
        catch (SearchTimeoutException timeout)
        {
            throw new CommandException($"{timeout.Message} Add words to the query, or narrow it with year: or topic:.");
        }
    }
}
