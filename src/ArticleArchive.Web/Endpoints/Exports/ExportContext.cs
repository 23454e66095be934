using ArticleArchive.Quotations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>The context of the words of an exported row.</summary>
internal sealed record ExportContext
{
    /// <summary>The kind of text: <c>headline</c>, <c>paragraph</c>, <c>caption</c>; <c>article</c> or <c>statement</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Whose words they are, as the query language names it; null for an article.</summary>
    public string? Voice { get; init; }

    /// <summary>The topics of the article.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The words of the text that attribute the statement or report; null when there are none.</summary>
    public string? Cue { get; init; }

    /// <summary>The precision of the date; null when there is no date.</summary>
    public string? DatePrecision { get; init; }

    /// <summary>The text before the first match, from the beginning of its sentence; null when the search has no words.</summary>
    public string? Left { get; init; }

    /// <summary>The first match.</summary>
    public string? Hit { get; init; }

    /// <summary>The text after it, to the end of its sentence.</summary>
    public string? Right { get; init; }

    /// <summary>The context of an article.</summary>
    public static ExportContext For(Article article) => new() { Type = "article", Topics = article.Metadata.Topics, DatePrecision = PrecisionOf(article.Date) };

    /// <summary>The context of a statement.</summary>
    public static ExportContext For(Article article, Utterance statement) => For(article) with
    {
        Type = "statement",
        Voice = "quote",
        Cue = statement.Attribution is { } attribution ? AttributionEvidence.Quote(article, attribution) : null,
    };

    /// <summary>The context of a passage that a search found.</summary>
    /// <param name="stored">The article.</param>
    /// <param name="index">The passage.</param>
    /// <param name="matches">The matches in it, in order; empty when the search has no words.</param>
    public static ExportContext For(StoredArticle stored, int index, IReadOnlyList<TextSpan> matches)
    {
        var (article, passage) = (stored.Article, stored.Article.Passages[index]);
        var first = matches.Count > 0 ? matches[0] : new TextSpan(0, passage.Text.Length);
        var place = new PassageSpan(index, first);
        var statement = stored.Utterances.FirstOrDefault(spoken => spoken.Utterance.Quotations.Any(quotation => quotation.Place.Touches(place)));
        var report = stored.Reported.FirstOrDefault(candidate => candidate.Statement.Sentence.Touches(place));
        var context = For(article) with
        {
            Type = passage.Kind.LowerName(),
            Voice = (statement, passage.Kind, report) switch
            {
                (not null, _, _) => "quote",
                (_, PassageKind.Headline, _) => "headline",
                (_, _, not null) => "reported",
                _ => "narrative",
            },
            Cue = (statement?.Utterance.Attribution ?? report?.Statement.Attribution) is { } attribution
                ? AttributionEvidence.Quote(article, attribution)
                : null,
        };
        if (matches.Count == 0)
            return context;

        var sentence = SentenceBounds.Around(passage.Text, first);
        return context with
        {
            Left = passage.Text[sentence.Start..first.Start].Trim(),
            Hit = first.Slice(passage.Text),
            Right = passage.Text[first.End..sentence.End].Trim(),
        };
    }

    private static string? PrecisionOf(ArticleDate? date)
    {
        if (date is null)
            return null;

        var (first, last) = (date.Earliest, date.Latest);
        var unit = date switch
        {
            { Moment: not null } => "time",
            _ when first == last => "day",
            _ when first.Day == 1 && last == first.AddMonths(1).AddDays(-1) => "month",
            _ when first.DayOfYear == 1 && first.Year == last.Year && last == new DateOnly(last.Year, 12, 31) => "year",
            _ => "range",
        };
        return date.IsUncertain ? $"{unit}, uncertain" : unit;
    }
}
