using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.Contracts;
using ArticleArchive.Quotations;
using Spectre.Console;

namespace ArticleArchive.Cli.Reports;

/// <summary>Prints who said what in files, which need not be in the archive.</summary>
internal sealed class FileQuotations(Terminal terminal)
{
    /// <summary>Writes the statements of each file.</summary>
    /// <returns>The exit code.</returns>
    public int Write(IReadOnlyList<string> paths, bool json)
    {
        var read = paths.Select(path => (Path: path, Article: Read(path))).ToList();
        if (json)
            terminal.Out.WriteJson(
                read.Where(file => file.Article is not null).Select(file => new
                {
                    file = file.Path,
                    file.Article?.Title,
                    utterances = file.Article?.Utterances.Select(utterance => UtteranceAnswer.From(utterance, file.Article)),
                }));
        else
            read.ForEach(file => Write(file.Path, file.Article));
        return read.All(file => file.Article is not null) ? ExitCodes.Done : ExitCodes.Failed;
    }

    private Article? Read(string path)
    {
        var full = Path.GetFullPath(path);
        var format = Path.GetExtension(full) switch
        {
            ".md" or ".markdown" => StoredFormat.Markdown,
            ".txt" or ".text" => StoredFormat.PlainText,
            _ => throw new CommandException($"{path} is not an article; name a .md or .txt file."),
        };
        var sidecar = Path.ChangeExtension(Path.GetFileName(full), ".yml");
        var folder = new ContentFolder(new ContentOptions { ContentPath = Path.GetDirectoryName(full) ?? full });
        var reading = folder.Read(new ContentFile
        {
            Path = Path.GetFileName(full),
            Slug = ArticleSlug.FromName(Path.GetFileNameWithoutExtension(full)),
            Format = format,
            Sidecar = format is StoredFormat.PlainText && File.Exists(Path.Combine(folder.FullPath, sidecar)) ? sidecar : null,
            Stamp = "",
        });
        foreach (var problem in reading.Problems)
            terminal.Error.WriteLine(problem.ToString());
        return reading.Article is { } parsed
            ? parsed.Complete(AttributionLanguage.IsRead(parsed.Metadata.Language) ? QuotationEngine.Find(parsed.Texts, parsed.Metadata.Speakers) : [])
            : null;
    }

    private void Write(string path, Article? article)
    {
        if (article is null)
            return;

        terminal.Rich.Write(new Text(path, new Style(decoration: Decoration.Bold)));
        terminal.Rich.WriteLine($"  {article.Title}");
        foreach (var utterance in article.Utterances)
        {
            terminal.Rich.Write(new Text($"  {StatementWords.Place(utterance, article),4}  ", new Style(decoration: Decoration.Dim)));
            terminal.Rich.WriteLine($"{StatementWords.Speaker(utterance)}: {StatementWords.Quoted(utterance, article)}");
            terminal.Rich.WriteLine($"        {StatementWords.Reason(utterance, article)}", new Style(decoration: Decoration.Dim));
        }
        terminal.Rich.WriteLine();
    }
}
