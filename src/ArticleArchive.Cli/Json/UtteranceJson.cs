using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Cli.Json;

/// <summary>A statement, in the shape of the site's API.</summary>
internal static class UtteranceJson
{
    public static object Of(StoredUtterance stored, Article article) => Of(stored.Utterance, article, stored.Id, stored.Speaker);

    /// <summary>A statement of a file that is not in the archive: it has no id, and its speaker no name in addresses.</summary>
    public static object Of(Utterance utterance, Article article) => Of(utterance, article, id: null, speaker: null);

    /// <summary>A sentence that reports what somebody said.</summary>
    public static object Of(StoredReport stored, Article article)
    {
        var (sentence, attribution, rule) = stored.Statement;
        return new
        {
            speaker = Speaker(attribution, stored.Speaker, article),
            cue = WordsOf(attribution.Cue, article),
            rule,
            attribution.Channel,
            passage = article.Passages[sentence.Passage].Id.Value,
            sentence.Span.Start,
            sentence.Span.Length,
            text = WordsOf(sentence, article),
        };
    }

    private static object Of(Utterance utterance, Article article, string? id, string? speaker)
    {
        var attribution = utterance.Attribution;
        return new
        {
            id,
            speaker = attribution is null ? null : Speaker(attribution, speaker, article),
            cue = WordsOf(attribution?.Cue, article),
            utterance.Rule,
            attribution?.Channel,
            attribution?.Confidence,
            quotations = utterance.Quotations.Select(quotation => new
            {
                passage = article.Passages[quotation.Place.Passage].Id.Value,
                quotation.Place.Span.Start,
                quotation.Place.Span.Length,
                text = WordsOf(quotation.Place, article),
                kind = quotation.Kind.ToString().ToLowerInvariant(),
            }),
        };
    }

    private static object Speaker(Attribution attribution, string? slug, Article article) =>
        new { attribution.Name, slug, mention = WordsOf(attribution.Mention, article), attribution.Role, attribution.MayBe };

    private static string? WordsOf(PassageSpan? place, Article article) => place is { } span ? span.Span.Of(article.Passages[span.Passage].Text) : null;
}
