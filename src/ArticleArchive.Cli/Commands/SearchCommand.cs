using System.CommandLine;
using ArticleArchive.Cli.Reports;
using ArticleArchive.Contracts;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive search</c>: finds passages.</summary>
internal static class SearchCommand
{
    private const int MostResults = 100;
    private const int MostPages = 1_000_000;

    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var words = new Argument<string[]>("query")
        {
            Description = "The search, as on the site: words, \"exact words\", fray*, a OR b, -without, by:, topic:, source:, year:, before:, "
                + "after:. Put it in quotation marks, so that the shell leaves its marks alone",
            Arity = ArgumentArity.OneOrMore,
        };
        var choices = new SearchOptions();
        var sort = new Option<string>("--sort") { Description = "The order of results", DefaultValueFactory = _ => "best" };
        sort.AcceptOnlyFromAmong([.. Enum.GetNames<SearchSort>().Select(name => name.ToLowerInvariant())]);
        var limit = WholeNumber.Option("--limit", 1, MostResults, 20);
        limit.Description = "The most results to print";
        limit.HelpName = "N";
        var page = WholeNumber.Option("--page", 1, MostPages, 1);
        page.Description = "The page of results";
        page.HelpName = "N";
        var json = new Option<bool>("--json")
        {
            Description = "Write the JSON of the site's /api/search, without addresses; \"ref\" of a passage is for \"archive show\"",
        };
        var command = new ExplainedCommand(
            "search", "Find passages. They are written to standard output; the reading of the query and the number of results go to standard error.")
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
                throw new CommandException("the search is empty. Give the words to look for; archive search --help shows how.");

            await using var archive = await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), Opening.UpToDate, cancellationToken);
            var results = await SearchAsync(archive, request, cancellationToken);
            if (parsed.GetValue(json))
                terminal.Out.WriteJson(SearchAnswer.Of(results, asked, addresses: null));
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
