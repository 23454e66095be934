using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Citations;
using ArticleArchive.Search;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Pages.Speakers;

namespace ArticleArchive.Web.Exports;

/// <summary>Lists of the site, whole, as files: what a search finds, what somebody says, articles.</summary>
internal sealed class ListExports(PassageSearch search, ArchiveCatalog catalog, CitationDesk desk)
{
    /// <summary>The most that one file has.</summary>
    public const int MostRows = 10_000;

    private const int AtOnce = 100;

    /// <summary>The passages that a search finds, in its order.</summary>
    public IResult Search(ExportFormat format, HttpContext context)
    {
        var asked = SearchParameters.Read(context.Request.Query);
        var places = search.Places(QueryParser.Parse(asked.Text), asked.Sort, MostRows, context.RequestAborted);
        return new ExportAnswer("search", format, CitationsOf(places, context.Request));
    }

    /// <summary>All statements of a speaker, oldest first.</summary>
    public IResult Speaker(string slug, ExportFormat format, HttpRequest request)
    {
        if (catalog.FindSpeaker(slug) is not { } speaker)
            return catalog.FindSpeakerAlias(slug) is { } now ? TypedResults.Redirect(ArchiveUrls.SpeakerExport(now, format), permanent: true) : TypedResults.NotFound();

        var statements = Pages(page => catalog.Quoting(speaker.Slug, page, AtOnce))
            .SelectMany(stored => stored.Utterances.Where(statement => statement.Speaker == speaker.Slug).Select(statement => StatementOf(stored, statement, request)));
        return new ExportAnswer(speaker.Slug, format, statements.Take(MostRows));
    }

    /// <summary>The articles of a list, newest first.</summary>
    public IResult Articles(ExportFormat format, HttpRequest request)
    {
        string? Given(string name) => request.Query[name].FirstOrDefault() is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
        var filter = new ArticleFilter { Year = Given("year"), Topic = Given("topic"), Source = Given("source") };
        var articles = Pages(page => catalog.List(filter, page, AtOnce).Articles)
            .Select(summary => catalog.Find(summary.Slug)?.Article)
            .OfType<Article>()
            .Select(article => desk.Of(article, request));
        return new ExportAnswer("articles", format, articles.Take(MostRows));
    }

    private static IEnumerable<T> Pages<T>(Func<int, IReadOnlyList<T>> read)
    {
        IReadOnlyList<T> page;
        for (var number = 1; (page = read(number)).Count > 0; number++)
        {
            foreach (var item in page)
                yield return item;
        }
    }

    /// <summary>What is gone since the search was made is left out.</summary>
    private IEnumerable<Citation> CitationsOf(IEnumerable<(ArticleKey Article, int Passage)> places, HttpRequest request)
    {
        (ArticleKey Key, StoredArticle? Article) read = default;
        foreach (var (key, passage) in places)
        {
            if (read.Article is null || read.Key != key)
                read = (key, catalog.Find(key));
            if (read.Article is { } stored && passage < stored.Article.Passages.Count)
                yield return desk.Of(new CitedWords(stored, passage, passage), request);
        }
    }

    private Citation StatementOf(StoredArticle stored, StoredUtterance statement, HttpRequest request)
    {
        var passages = statement.Utterance.Quotations.Select(quotation => quotation.Place.Passage).ToList();
        return desk.Of(new CitedWords(stored, passages.Min(), passages.Max()), request) with
        {
            Words = string.Join("\n\n", SpokenStatement.Of(stored.Article, statement.Utterance).Paragraphs),
            Speaker = statement.Utterance.Attribution is { } speaker ? SpeakerName.Of(speaker) : null,
            Key = $"{stored.Article.Slug}-{statement.Id}",
        };
    }
}
