using System.ComponentModel;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Web.Api;

/// <summary>One passage alone, with the article it stands in and the statements in it.</summary>
internal sealed record ArticlePassageAnswer(
    ArticleHead Article,
    PassageAnswer Passage,
    [property: Description("The statements that have words in the passage, each whole.")] IReadOnlyList<UtteranceAnswer> Utterances)
{
    /// <summary>Null when the article has no passage of that id.</summary>
    public static ArticlePassageAnswer? Of(StoredArticle stored, PassageId id, Uri site)
    {
        var article = stored.Article;
        var passage = article.Passages.FirstOrDefault(passage => passage.Id == id);
        return passage is null ? null : new(ArticleHead.Of(article), PassageAnswer.Of(article.Slug, passage, site), [.. Within(stored, id)]);
    }

    private static IEnumerable<UtteranceAnswer> Within(StoredArticle stored, PassageId id) =>
        stored.Utterances
            .Where(utterance => utterance.Utterance.Quotations.Any(quotation => stored.Article.Passages[quotation.Place.Passage].Id == id))
            .Select(utterance => UtteranceAnswer.Of(utterance, stored.Article));
}
