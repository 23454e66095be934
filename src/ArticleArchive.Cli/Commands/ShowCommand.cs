using System.CommandLine;
using ArticleArchive.Catalog;
using ArticleArchive.Cli.Reports;
using ArticleArchive.Contracts;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive show</c>: prints an article, or one of its passages.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var reference = new Argument<string>("slug#id")
        {
            Description = "The article's slug, which is the last part of its address, or its file name; with #id, only that passage",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON as the site's /api/articles does, but without addresses" };
        var command = new ExplainedCommand("show", "Print an article with the numbers and ids of its passages, or the text of one passage.")
        {
            Examples =
            [
                "archive show not-all-unicorns-and-rainbows",
                "archive show 'not-all-unicorns-and-rainbows#ID'    (an id printed by the command above)",
                "archive show not-all-unicorns-and-rainbows --json | jq -r '.passages[].text'",
            ],
            FailsWhen = "there is no such article, or no such passage in it",
        };
        command.Arguments.Add(reference);
        command.Options.Add(json);
        folders.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var asked = ArticleReference.Parse(parsed.GetRequiredValue(reference));
            await using var archive = await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), OpenMode.Update, cancellationToken);
            return Show(terminal, archive, asked, parsed.GetValue(json));
        });
        return command;
    }

    private static int Show(Terminal terminal, OpenArchive archive, ArticleReference asked, bool json)
    {
        if (Find(terminal, archive, asked.Slug) is not { } stored)
            return ExitCodes.Failed;

        if (asked.Id is { } id)
            return ShowPassage(terminal, stored, id, json);

        if (json)
            terminal.Out.WriteJson(ArticleAnswer.From(stored, addresses: null));
        else
            new ArticleReport(terminal).Write(stored.Article);
        return ExitCodes.Done;
    }

    private static int ShowPassage(Terminal terminal, StoredArticle stored, PassageId id, bool json)
    {
        var slug = stored.Article.Slug;
        if (stored.Article.Passages.FirstOrDefault(passage => passage.Id == id) is not { } passage)
        {
            terminal.Error.WriteLine($"archive: {slug} has no passage {id}. archive show {slug} prints the ids of its passages.");
            return ExitCodes.Failed;
        }

        if (json)
            terminal.Out.WriteJson(new
            {
                article = ArticleHead.From(stored.Article),
                passage = PassageAnswer.From(slug, passage, addresses: null),
                utterances = StatementsIn(stored, passage),
            });
        else
            terminal.Out.WriteLine(passage.Text);
        return ExitCodes.Done;
    }

    private static IEnumerable<UtteranceAnswer> StatementsIn(StoredArticle stored, Passage passage) =>
        stored.Utterances
            .Where(utterance => utterance.Utterance.Quotations.Any(quotation => stored.Article.Passages[quotation.Place.Passage].Id == passage.Id))
            .Select(utterance => UtteranceAnswer.From(utterance, stored.Article));

    private static StoredArticle? Find(Terminal terminal, OpenArchive archive, ArticleSlug slug)
    {
        var catalog = archive.Snapshot;
        if (catalog.FindByAnySlug(slug) is { } stored)
        {
            if (stored.Article.Slug != slug)
                terminal.Error.WriteLine($"archive: {slug} is now {stored.Article.Slug}.");
            return stored;
        }

        if (catalog.Choices(slug) is { Count: > 0 } choices)
        {
            terminal.Error.WriteLine(
                $"archive: several articles are called {slug}: {string.Join(", ", choices.Select(choice => choice.Slug))}. Give one of these.");
            return null;
        }

        var nearest = NearestSlugs.Find(slug, archive.Catalog.Slugs());
        var advice = nearest.Count == 0 ? "archive search finds articles by their words." : $"Did you mean {string.Join(", ", nearest)}?";
        terminal.Error.WriteLine($"archive: there is no article {slug}. {advice}");
        return null;
    }
}
