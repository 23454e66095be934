using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>Makes what lists show of an article.</summary>
internal static class ArticleCard
{
    private const string English = "en";
    private const int OpeningLength = 300;

    public static ArticleSummary Of(Article article) => new()
    {
        Slug = article.Slug,
        Title = article.Title,
        Date = article.Date,
        Publisher = article.Publisher,
        Topics = article.Topics,
        Language = article.Language == English ? null : article.Language,
        Summary = article.Summary,
        Opening = Opening(article.Passages.FirstOrDefault(passage => passage.Kind == PassageKind.Paragraph)?.Text ?? ""),
        Paragraphs = article.Passages.Count(passage => passage.Number is not null),
    };

    private static string Opening(string text)
    {
        if (text.Length <= OpeningLength)
            return text;

        var end = text.AsSpan(0, OpeningLength + 1).LastIndexOfAny(' ', '\n');
        if (end <= 0)
            end = char.IsHighSurrogate(text[OpeningLength - 1]) ? OpeningLength - 1 : OpeningLength;
        return text[..end].TrimEnd();
    }
}
