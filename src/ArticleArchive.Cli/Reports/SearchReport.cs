using ArticleArchive.Search;
using Spectre.Console;

namespace ArticleArchive.Cli.Reports;

/// <summary>Prints the results of a search, for people.</summary>
internal sealed class SearchReport(Terminal terminal)
{
    private const int Indent = 4;

    public void Write(SearchResults results)
    {
        WriteQuery(results);
        foreach (var hit in results.Hits)
            Write(hit);
        WriteRest(results);
    }

    private void WriteQuery(SearchResults results)
    {
        var reading = results.Request.Query.Reading;
        var from = ((long)results.Request.Page - 1) * results.Request.PageSize;
        var shown = results.Hits.Count == results.Total ? ""
            : results.Hits.Count == 0 ? $"; there is no page {Wording.Number(results.Request.Page)}"
            : $", {Wording.Number(from + 1)} to {Wording.Number(from + results.Hits.Count)} shown";
        terminal.Error.WriteLine($"{char.ToUpperInvariant(reading[0])}{reading[1..]}: {Wording.Number(results.Total)} found{shown}.");
        foreach (var note in results.Request.Query.Notes)
            terminal.Error.WriteLine(note);
        if (results.Spellings.Count > 0)
            terminal.Error.WriteLine(
                $"Did you mean {string.Join(" or ", results.Spellings.Select(spelling => spelling.Query.Typed).Distinct().Select(typed => $"'{typed}'"))}?");
        terminal.Error.WriteLine();
    }

    private void Write(SearchHit hit)
    {
        var article = hit.Article;
        string?[] facts = [article.Title, article.Date?.Words ?? "undated", article.Metadata.Publisher?.Name];
        terminal.Rich.Write(new Text(new ArticleReference(article.Slug, hit.Passage.Id).ToString(), new Style(decoration: Decoration.Bold)));
        terminal.Rich.WriteLine($"  {string.Join(" · ", facts.OfType<string>())}");
        terminal.Rich.Write(new Padder(new Markup(Highlighted(hit)), new Padding(Indent, 0, 0, 0)));
        if (SaidBy(hit) is { } said)
            terminal.Rich.Write(new Padder(new Text($"- {said}", new Style(decoration: Decoration.Dim)), new Padding(Indent, 0, 0, 0)));
        terminal.Rich.WriteLine();
    }

    private static string Highlighted(SearchHit hit)
    {
        var markup = new StringBuilder();
        var at = 0;
        foreach (var match in hit.Matches)
        {
            markup.Append(Markup.Escape(hit.Passage.Text[at..match.Start]))
                .Append("[bold yellow]")
                .Append(Markup.Escape(match.Slice(hit.Passage.Text)))
                .Append("[/]");
            at = match.End;
        }
        return markup.Append(Markup.Escape(hit.Passage.Text[at..])).ToString();
    }

    private static string? SaidBy(SearchHit hit) => hit switch
    {
        { Utterance.Utterance: { Attribution: null } unattributed } => unattributed.Rule,
        { Utterance.Utterance.Attribution: { } speaker } => SpeakerWords(speaker, hit.Evidence),
        { Reported.Statement.Attribution: { } speaker } => $"not quoted, reported as said by {SpeakerWords(speaker, hit.Evidence)}",
        _ => null,
    };

    private static string SpeakerWords(Attribution attribution, string? evidence)
    {
        var speaker = StatementWords.Speaker(attribution);
        return evidence is null ? speaker : $"{speaker} (\"{evidence}\")";
    }

    private void WriteRest(SearchResults results)
    {
        foreach (var article in results.SpreadOver)
            terminal.Error.WriteLine($"All the words, but not in one passage: {article.Slug}  {article.Title}");
        foreach (var relaxation in results.Relaxations)
            terminal.Error.WriteLine(
                $"{char.ToUpperInvariant(relaxation.Words[0])}{relaxation.Words[1..]}: {Wording.Number(relaxation.Count)} found by '{relaxation.Wider.Typed}'");
    }
}
