using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>What one person says in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Names">The person's name with rank or post as printed that day, each once.</param>
/// <param name="Statements">The statements, in the order of the text.</param>
internal sealed record SpeechInArticle(Article Article, IReadOnlyList<string> Names, IReadOnlyList<SpokenStatement> Statements)
{
    /// <summary>Takes one person's statements out of an article.</summary>
    /// <param name="stored">The article.</param>
    /// <param name="speaker">The person's name in addresses.</param>
    public static SpeechInArticle Of(StoredArticle stored, string speaker)
    {
        var theirs = stored.Utterances.Where(u => u.Speaker == speaker).ToList();
        return new SpeechInArticle(
            stored.Article,
            [.. theirs.Select(u => u.Utterance.Attribution).OfType<Attribution>().Where(a => a.Role is not null).Select(NameWithRole.Of).Distinct(StringComparer.Ordinal)],
            [.. theirs.Select(u => SpokenStatement.Of(stored, u.Utterance))]);
    }
}
