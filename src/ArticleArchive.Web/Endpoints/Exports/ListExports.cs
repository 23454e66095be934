using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Families;
using ArticleArchive.Citations;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>The site's lists in full, as files: results of a search, speakers, statements of a speaker, articles.</summary>
internal sealed class ListExports(
    PassageSearch search, CatalogSnapshot catalog, StreamedArticles articles, CitationFactory factory, SiteAddress address, IOptions<ArchiveOptions> options)
{
    /// <summary>The results of a search, in its order.</summary>
    public async Task<IResult> SearchAsync(ExportFormat format, HttpContext context)
    {
        var asked = SearchParameters.Read(context.Request.Query);
        var query = QueryParser.Parse(asked.Text);
        var places = await search.PlacesAsync(query, asked.Sort, ExportList.MaxRows, context.RequestAborted);
        var total = places.Count < ExportList.MaxRows ? places.Count : await search.CountAsync(query, context.RequestAborted);
        var page = ArchiveUrls.Absolute(address.For(context.Request), ArchiveUrls.Search(asked.Text, asked.Sort));
        var found = Matched(articles.Passages(places), query)
            .Select(
                place => new ExportRow(
                    factory.Create(new CitedWords(place.Article, place.Passage, place.Passage), context.Request),
                    ExportContext.For(place.Article, place.Passage, place.Matches)).Entry);
        return new ExportResponse(new ExportList("search", ExportRow.Columns.Names, found, total, page), format);
    }

    /// <summary>All statements of a speaker, oldest first.</summary>
    public IResult Speaker(string slug, ExportFormat format, HttpRequest request)
    {
        if (catalog.FindSpeaker(slug) is not { } speaker)
            return catalog.FindSpeakerAlias(slug) is { } now
                ? TypedResults.Redirect(ArchiveUrls.SpeakerExport(now, format), permanent: true)
                : TypedResults.NotFound();

        var statements = articles.Quoting(speaker.Slug)
            .SelectMany(
                stored => stored.Utterances.Where(statement => statement.Speaker == speaker.Slug).Select(statement => StatementOf(stored, statement, request)));
        var page = ArchiveUrls.Absolute(address.For(request), ArchiveUrls.Speaker(speaker.Slug));
        return new ExportResponse(new ExportList(speaker.Slug, ExportRow.Columns.Names, statements, speaker.Utterances, page), format);
    }

    /// <summary>Everybody who is quoted, by name.</summary>
    public IResult Speakers(ExportFormat format, HttpRequest request)
    {
        var (speakers, changed) = (catalog.Speakers(), catalog.Summary.Changed);
        var day = ArticleDate.TryParse(changed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var date) ? date : null;
        var page = ArchiveUrls.Absolute(address.For(request), ArchiveUrls.Speakers);
        return new ExportResponse(
            new ExportList(
                "speakers",
                SpeakerRow.Columns.Names,
                speakers.Select(speaker => new SpeakerRow(speaker, CitationOf(speaker, request) with { Date = day }).Entry),
                speakers.Count,
                page),
            format);
    }

    /// <summary>Every printing of some words, earliest first.</summary>
    public IResult Quotation(string wording, ExportFormat format, HttpRequest request)
    {
        if (!WordingId.TryParse(wording, out var id) || QuotationFamily.Find(catalog, id) is not { } family)
            return TypedResults.NotFound();

        var entries = family.Printings.Select(compared =>
            new PrintingRow(compared, factory.Create(CitedWords.From(compared.Printing.Article, compared.Printing.Statement.Utterance), request)).Entry);
        return new ExportResponse(
            new ExportList(
                id.ToString(),
                PrintingRow.Columns.Names,
                entries,
                family.Printings.Count,
                ArchiveUrls.Absolute(address.For(request), ArchiveUrls.Quotation(id))),
            format);
    }

    /// <summary>The articles of a list, newest first.</summary>
    public IResult Articles(ExportFormat format, HttpRequest request)
    {
        var filter = ArticleFilterQuery.Read(request.Query);
        var entries = articles.Listed(filter).Select(stored => new ExportRow(factory.Create(stored.Article, request), ExportContext.For(stored.Article)).Entry);
        var total = catalog.List(filter, 1, 1).Total;
        return new ExportResponse(
            new ExportList("articles", ExportRow.Columns.Names, entries, total, ArchiveUrls.Absolute(address.For(request), ArchiveUrls.Articles(filter))),
            format);
    }

    /// <summary>Passages with their matches. A statement may run over several passages, so searches in statements match against the whole article.</summary>
    private static IEnumerable<(StoredArticle Article, int Passage, IReadOnlyList<TextSpan> Matches)> Matched(
        IEnumerable<(StoredArticle Article, int Passage)> places, Query query)
    {
        var matcher = new QueryMatcher(query);
        var isOfPassage = query.IsOfPassages;
        (StoredArticle? Article, ILookup<int, TextSpan>? Matches) read = default;
        foreach (var (article, passage) in places)
        {
            if (isOfPassage)
            {
                yield return (article, passage, matcher.Match(article.Article.Passages[passage].Text, article.Article.Metadata.Language));
                continue;
            }

            if (!ReferenceEquals(read.Article, article))
                read = (article, matcher.Match(article.Article).ToLookup(match => match.Passage, match => match.Span));
            yield return (article, passage, [.. read.Matches?[passage] ?? []]);
        }
    }

    /// <summary>All statements of a speaker as a bibliography lists them, dated by the archive's last change.</summary>
    private Citation CitationOf(SpeakerSummary speaker, HttpRequest request) => new()
    {
        Kind = CitationKind.Search,
        Title = $"{Wording.Count(speaker.Utterances, "statement")} by {speaker.Name}{(speaker.Roles.Count > 0 ? $", {speaker.Roles[0]}" : "")}",
        Publisher = options.Value.SiteName,
        Address = ArchiveUrls.Absolute(address.For(request), ArchiveUrls.Speaker(speaker.Slug)),
        Archive = options.Value.SiteName,
        Key = speaker.Slug,
    };

    private ExportEntry StatementOf(StoredArticle stored, StoredUtterance statement, HttpRequest request)
    {
        var passages = statement.Utterance.Quotations.Select(quotation => quotation.Place.Passage).ToList();
        var citation = factory.Create(new CitedWords(stored, passages.Min(), passages.Max()), request) with
        {
            Words = string.Join("\n\n", SpokenStatement.From(stored, statement.Utterance).Paragraphs),
            Speaker = statement.Utterance.Attribution is { } speaker ? NameWithRole.Format(speaker) : null,
            Key = $"{stored.Article.Slug}-{statement.Id}",
        };
        return new ExportRow(citation, ExportContext.For(stored.Article, statement.Utterance)).Entry;
    }
}
