using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.History;
using ArticleArchive.Quotations;

namespace ArticleArchive.Ingest;

/// <summary>Reads stored files into finished articles: their words, who said what, and passage ids that survive edits.</summary>
/// <param name="folder">The content folder.</param>
/// <param name="orphans">Slugs that have a history but no file, as found by the listing.</param>
public sealed class ArticlePipeline(ContentFolder folder, IReadOnlyList<ArticleSlug> orphans)
{
    /// <summary>Reads one listed file. Never throws because of its content. Thread-safe.</summary>
    public FileReading Read(ContentFile file) => ReadWithHistory(file).Reading;

    /// <summary>Reads one listed file, with the history that its next revision continues; a file that is held back has none.</summary>
    public (FileReading Reading, HeldHistory History) ReadWithHistory(ContentFile file)
    {
        using var budget = folder.NewBudget();
        var reading = folder.Read(file, budget);
        return reading.Article is { } parsed
            ? FileGuard.Read(file.Path, () => Read(file, (reading, parsed), budget), problem => HeldBack(file, reading, problem))
            : HeldBack(file, reading, null);
    }

    private (FileReading Reading, HeldHistory History) Read(ContentFile file, (ContentReading Reading, ParsedArticle Parsed) read, ReadingBudget budget)
    {
        var (reading, parsed) = read;
        var statements = StatementsOf(parsed, budget);
        var held = Find(file, parsed, reading.Sha256);
        budget.Check();
        var history = held.History;
        var ids = history.Assign(ArticleRecorder.Passages(parsed.Texts, statements.Utterances)).Ids;
        budget.Check();
        var article = parsed.Complete(statements.Utterances, ids);
        article = article with
        {
            Reported = statements.Reported,
            Metadata = article.Metadata with
            {
                Aliases =
                [
                    .. article.Metadata.Aliases.Concat(history.Revisions.Select(revision => revision.Slug)).Distinct().Where(alias => alias != article.Slug),
                ],
            },
            OtherSlugs = [.. file.OtherSlugs],
        };
        var isEdited = history.Latest is not null && ArticleRecorder.IsChanged(history, article);
        var finished = ReadingOf(file, reading) with
        {
            Article = article,
            Updated = isEdited || history.Latest is not { } latest ? file.Written : latest.Time,
            History = held.StoredWith(article),
            Problems = [.. reading.Problems, .. HistoryProblems(file, held.Problem, isEdited)],
        };
        return (finished, held);
    }

    private static (FileReading Reading, HeldHistory History) HeldBack(ContentFile file, ContentReading reading, ContentProblem? problem)
    {
        var read = ReadingOf(file, reading);
        return (problem is null ? read : read with { Problems = [.. read.Problems, problem] }, HeldHistory.None(file.Slug));
    }

    private static FileReading ReadingOf(ContentFile file, ContentReading reading) => new()
    {
        Path = file.Path,
        Stamp = reading.Sha256.Length == 0 ? FileReading.NoStamp : file.Stamp,
        Sha256 = reading.Sha256,
        UnusedKeys = reading.UnusedKeys,
        Due = reading.Due,
        Problems = reading.Problems,
    };

    private static ArticleStatements StatementsOf(ParsedArticle parsed, ReadingBudget budget)
    {
        if (!AttributionLanguage.IsRead(parsed.Metadata.Language))
            return ArticleStatements.None;

        try
        {
            return QuotationEngine.Read(parsed.Texts, parsed.Metadata.Speakers, budget.Time);
        }
        catch (OperationCanceledException) when (budget.Time.IsCancellationRequested)
        {
            budget.Check();
            throw;
        }
    }

    /// <summary>
    /// Finds the history of an article: under the slug of its file's name, under a slug that it asks for or used to have, or under the slug it had when it was
    /// last recorded from the same file or with the same bytes.
    /// </summary>
    private HeldHistory Find(ContentFile file, ParsedArticle parsed, string sha256)
    {
        if (file.IsRecorded)
            return Read(file.Slug);

        foreach (var orphan in orphans.Where(orphan => orphan == parsed.Slug || parsed.Metadata.Aliases.Contains(orphan)))
            return Read(orphan);
        foreach (var orphan in orphans)
        {
            if (Read(orphan) is { History.Latest: { } latest } held && (latest.Sha256 == sha256 || latest.File == file.Path))
                return held;
        }

        return HeldHistory.None(file.Slug);
    }

    private HeldHistory Read(ArticleSlug slug)
    {
        var (text, problem) = folder.History.Read(slug);
        if (problem is not null || text.Length == 0)
            return HeldHistory.None(slug) with { Problem = problem };

        var reading = HistoryReader.Read(HistoryFolder.PathOf(slug), text);
        return new HeldHistory(slug, text, new ArticleHistory(reading.Revisions)) { Problem = reading.Problem };
    }

    private static IEnumerable<ContentProblem> HistoryProblems(ContentFile file, ContentProblem? broken, bool isEdited)
    {
        if (broken is not null)
            yield return broken;
        if (isEdited)
            yield return Problem(
                ProblemSeverity.Warning,
                file.Path,
                "The article was edited or renamed since it was last recorded.",
                "Record it with \"archive record\" if the change is intended.");
    }

    private static ContentProblem Problem(ProblemSeverity severity, string file, string what, string advice) =>
        new() { Severity = severity, File = file, What = what, Advice = advice };
}
