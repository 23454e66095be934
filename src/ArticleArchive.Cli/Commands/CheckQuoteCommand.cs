using System.CommandLine;
using ArticleArchive.Checking;
using ArticleArchive.Cli.Reports;
using ArticleArchive.Contracts;
using ArticleArchive.Search;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive check-quote</c>: checks a quotation against the archive.</summary>
internal static class CheckQuoteCommand
{
    private const string FromInput = "-";

    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var words = new Argument<string[]>("quotation")
        {
            Description = "The quotation, with or without quotation marks, or a text that contains quotations; - reads standard input. Quote it for the "
                + "shell, which would otherwise remove the quotation marks",
            Arity = ArgumentArity.OneOrMore,
        };
        var by = new Option<string?>("--by")
        {
            Description = "Who is said to have spoken; ignored where the text itself names the speaker",
            HelpName = "NAME",
        };
        var json = new Option<bool>("--json")
        {
            Description = "Write JSON as the site's /api/check does, but without addresses; \"archive show\" takes the \"ref\" of a passage",
        };
        var command = new ExplainedCommand(
            "check-quote",
            "Check a quotation against the archive: its words, whether they are quoted or the reporter's, who spoke, and what the rest of the sentence says.")
        {
            Examples =
            [
                "archive check-quote 'We view it exactly the opposite'",
                "archive check-quote 'We see them in a ... crouch' --by 'Steve Warren'",
                "archive check-quote - < press-release.txt",
                "archive check-quote - --json < article.txt | jq -r '.quotations[] | .sentence + \"  \" + .text'",
            ],
            FailsWhen = "a quotation is not word for word, or comes with a caution",
        };
        command.Arguments.Add(words);
        command.Options.Add(by);
        command.Options.Add(json);
        folders.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = string.Join(' ', parsed.GetRequiredValue(words));
            if (text == FromInput)
                text = await terminal.In.ReadToEndAsync(cancellationToken);

            await using var archive = await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), OpenMode.Update, cancellationToken);
            var found = await CheckAsync(archive, text, parsed.GetValue(by), cancellationToken);
            if (parsed.GetValue(json))
                terminal.Out.WriteJson(CheckAnswer.From(found, addresses: null));
            else
                new QuoteReport(terminal).Write(found);
            return found.Quotations.All(quotation => quotation.Verdict.IsPlain) ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }

    private static async Task<CheckedText> CheckAsync(OpenArchive archive, string text, string? by, CancellationToken cancellationToken)
    {
        try
        {
            var found = await archive.Check.CheckAsync(text, by, cancellationToken);
            return found.Quotations.Count > 0 ? found : throw new CommandException("there are no words to check.");
        }
        catch (SearchTimeoutException timeout)
        {
            throw new CommandException($"{timeout.Message} Check fewer quotations at once.");
        }
    }
}
