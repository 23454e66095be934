using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Cli.Json;

/// <summary>An article, in the shape of the site's API.</summary>
internal static class ArticleJson
{
    public static object Of(StoredArticle stored)
    {
        var article = stored.Article;
        return new
        {
            slug = article.Slug.Value,
            article.Title,
            date = article.Date?.Edtf,
            eventDate = article.EventDate?.Edtf,
            updated = article.Updated?.Edtf,
            source = article.Publisher?.Name,
            sourceUrl = article.Publisher?.Url,
            sourceId = article.Publisher?.Id,
            byline = article.Bylines,
            article.Dateline,
            article.Topics,
            article.Speakers,
            article.Summary,
            article.Language,
            article.Rights,
            aliases = article.Aliases.Select(alias => alias.Value).Concat(article.OldPaths),
            file = new { article.File.Path, format = article.File.Format.ToString().ToLowerInvariant(), article.File.Sha256 },
            article.Furniture,
            layout = article.Layout is { } rule ? new { name = TextLayouts.NameOf(rule.Layout), rule.Reason, given = rule.IsGiven } : null,
            article.Derived,
            passages = article.Passages.Select(passage => Passage(article.Slug, passage)),
            reported = stored.Reported.Select(reported => UtteranceJson.Of(reported, article)),
            utterances = stored.Utterances.Select(utterance => UtteranceJson.Of(utterance, article)),
        };
    }

    /// <summary>One passage, with the statements that have words in it.</summary>
    public static object Of(StoredArticle stored, Passage passage)
    {
        var article = stored.Article;
        var within = stored.Utterances.Where(utterance => utterance.Utterance.Quotations.Any(quotation => article.Passages[quotation.Place.Passage].Id == passage.Id));
        return new
        {
            article = new { slug = article.Slug.Value, article.Title, date = article.Date?.Edtf, source = article.Publisher?.Name },
            passage = Passage(article.Slug, passage),
            utterances = within.Select(utterance => UtteranceJson.Of(utterance, article)),
        };
    }

    private static object Passage(ArticleSlug slug, Passage passage) => new
    {
        id = passage.Id.Value,
        passage.Number,
        kind = passage.Kind.ToString().ToLowerInvariant(),
        passage.Text,
        passage.Html,
        @ref = new ArticleReference(slug, passage.Id).ToString(),
    };
}
