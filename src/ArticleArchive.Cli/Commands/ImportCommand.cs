using System.CommandLine;
using ArticleArchive.Content;
using ArticleArchive.Importing;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive import</c>: turns saved pages, documents, messages and WordPress exports into articles.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Saved web pages (.html), Word documents (.docx), messages (.eml), .pdf files, WordPress exports (.xml), or folders of these",
            Arity = ArgumentArity.OneOrMore,
        };
        var into = new Option<string?>("--into")
        {
            Description = "The subfolder of the content folder to write to, such as 2016. Default: the content folder itself",
            HelpName = "DIR",
        };
        var slug = new Option<string?>("--slug")
        {
            Description = "The slug of the article, when importing one file. Default: made from its headline",
            HelpName = "SLUG",
        };
        var dry = new Option<bool>("--dry-run") { Description = "Print what would be written, and write nothing" };
        var json = new Option<bool>("--json") { Description = "Write JSON: the result for each file" };
        var command = new ExplainedCommand(
            "import",
            "Turn files of other kinds into articles. Each becomes a Markdown file with its author, date, source and address, as far as the "
                + "original states them; anything uncertain becomes a comment to review. The original is kept next to it, in the hidden folder .originals.")
        {
            Examples =
            [
                "archive import saved-page.html", "archive import --dry-run release.docx", "archive import --into 2016 saved-pages/",
                "archive import --into blog gazette.wordpress.xml", "archive import --slug bridge-reopens --json scan.pdf",
            ],
            FailsWhen = "a file could not be imported; nothing of it was written",
        };
        command.Arguments.Add(files);
        foreach (var option in new Option[] { into, slug, dry, json })
            command.Options.Add(option);
        folders.AddContentTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(slug) is not null && result.GetValue(files) is { Length: > 1 })
                result.AddError("--slug names a single article: give only one file with it.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var content = folders.ContentOf(parsed);
            var import = new ArticleImport(content, FolderOf(content, parsed.GetValue(into)));
            var isDry = parsed.GetValue(dry);
            var outcomes = new List<Outcome>();
            await LongWork.RunAsync(terminal, "Importing files", progress =>
            {
                string[] paths = [.. parsed.GetRequiredValue(files).SelectMany(
                    path => Directory.Exists(path) && ImportedFile.Below(path) is { Count: > 0 } below ? below : [path])];
                for (var done = 0; done < paths.Length; done++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    outcomes.AddRange(Import(import, paths[done], SlugOf(parsed.GetValue(slug)), isDry));
                    progress.Report((done + 1, paths.Length));
                }
            });
            if (parsed.GetValue(json))
                terminal.Out.WriteJson(outcomes.Select(outcome => outcome.Json(isDry)));
            else
                Write(terminal, outcomes, isDry);
            return outcomes.TrueForAll(outcome => outcome.Failure is null) ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }

    private static IEnumerable<Outcome> Import(ArticleImport import, string path, ArticleSlug? slug, bool isDry) => Attempt(path, () =>
    {
        var file = ImportedFile.Read(path);
        if (slug is not null && file.Articles.Count > 1)
            throw new ImportException($"--slug names one article, and {file.Articles.Count} are in this file.", "Import it without --slug.");

        return [.. file.Articles.SelectMany(article => Attempt(path, () =>
        {
            var planned = import.Plan(file, article, slug);
            if (!isDry)
                import.Write(planned);
            return [new Outcome(path, planned, null)];
        }))];
    });

    /// <summary>The result of an import, or the reason why it failed.</summary>
    private static IEnumerable<Outcome> Attempt(string path, Func<IEnumerable<Outcome>> work)
    {
        try
        {
            return work();
        }
        catch (ImportException failure)
        {
            return [new Outcome(path, null, failure)];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            const string Advice = "Check that the file can be read and that the content folder can be written to.";
            return [new Outcome(path, null, new ImportException(refused.Message, Advice, refused))];
        }
    }

    private static void Write(Terminal terminal, List<Outcome> outcomes, bool isDry)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Failure is { } failure)
                terminal.Error.WriteLine($"{outcome.Path}: {failure.Message}");
            else if (outcome.Planned is { } planned)
                Write(terminal, planned, isDry);
        }

        var done = outcomes.Count(outcome => outcome.Planned is not null);
        var failed = outcomes.Count - done;
        terminal.Error.WriteLine(
            $"{Wording.Count(done, "article")} {(isDry ? "would be imported" : "imported")}{(failed == 0 ? "" : $"; {failed} could not be imported")}.");
    }

    private static void Write(Terminal terminal, PlannedArticle planned, bool isDry)
    {
        var article = planned.Article;
        terminal.Out.WriteLine(
            $"{planned.Path}: {article.Title ?? "no headline"}, {article.Date?.Words ?? "undated"}, "
                + $"{Wording.Count(article.Blocks.Count, "paragraph")}; {Wording.Count(article.Doubts.Count, "place")} to review");
        if (isDry)
            terminal.Out.Write($"\n{planned.Text}\n");
    }

    private static ArticleSlug? SlugOf(string? typed)
    {
        if (typed is null)
            return null;
        return ArticleSlug.TryParse(typed, out var slug)
            ? slug
            : throw new CommandException($"\"{typed}\" is not a slug. Use letters, digits and hyphens: bridge-reopens.");
    }

    /// <summary>The folder as a path below the content folder.</summary>
    private static string FolderOf(ContentFolder content, string? typed)
    {
        if (typed is null)
            return "";

        var below = Path.GetRelativePath(content.FullPath, Path.Combine(content.FullPath, typed)).Replace('\\', '/');
        if (below == ".")
            return "";

        return below.Split('/').Any(part => part.StartsWith('.'))
            ? throw new CommandException($"articles are not read from {typed}. Name a folder below {content.FullPath} that is not hidden.")
            : below;
    }

    /// <summary>The result of importing one file.</summary>
    private sealed record Outcome(string Path, PlannedArticle? Planned, ImportException? Failure)
    {
        public object Json(bool isDry) => new
        {
            file = Path,
            imported = Planned is not null && !isDry,
            kind = Planned?.File.Kind,
            slug = Planned?.Slug.Value,
            path = Planned?.Path,
            original = Planned?.Original,
            sha256 = Planned?.File.Sha256,
            title = Planned?.Article.Title,
            date = Planned?.Article.Date?.Edtf,
            byline = Planned?.Article.Bylines,
            source = Planned?.Article.Source,
            paragraphs = Planned?.Article.Blocks.Count,
            doubts = Planned?.Article.Doubts,
            text = isDry ? Planned?.Text : null,
            problem = Failure is null ? null : new { Failure.What, Failure.Advice },
        };
    }
}
