using ArticleArchive.Search.Text;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>One person's statements in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Names">The person's name with each rank or post that the article prints.</param>
/// <param name="Statements">The statements that no earlier article has, in the order of the text.</param>
internal sealed record SpeechInArticle(Article Article, IReadOnlyList<string> Names, IReadOnlyList<SpokenWords> Statements)
{
    /// <summary>Finds one person's statements in articles, with each wording listed once, under the first article that prints it.</summary>
    /// <param name="articles">The articles, in order.</param>
    /// <param name="speaker">The person's name, as in addresses.</param>
    /// <param name="catalog">Knows who else prints the statements.</param>
    public static IReadOnlyList<SpeechInArticle> EachOnce(IReadOnlyList<StoredArticle> articles, string speaker, CatalogSnapshot catalog)
    {
        var wordings = articles
            .SelectMany(stored => StatementsOf(stored, speaker)
                .Select(statement => (stored.Article, statement.Wording, Spoken: SpokenStatement.From(stored, statement.Utterance))))
            .GroupBy(found => found.Wording?.ToString() ?? string.Join(' ', found.Spoken.Paragraphs.SelectMany(Tokenizer.Tokenize).Select(token => token.Word)))
            .ToLookup(
                wording => wording.First().Article.Slug,
                wording => new SpokenWords(
                    wording.First().Spoken,
                    FamilyLink.For(catalog, wording.First().Wording, wording.First().Spoken.Paragraphs[0]),
                    [.. wording.Skip(1).Select(other => (other.Article, other.Spoken.First))]));
        return [.. articles.Select(stored => new SpeechInArticle(stored.Article, NamesIn(stored, speaker), [.. wordings[stored.Article.Slug]]))];
    }

    private static IEnumerable<StoredUtterance> StatementsOf(StoredArticle stored, string speaker) => stored.Utterances.Where(u => u.Speaker == speaker);

    private static IReadOnlyList<string> NamesIn(StoredArticle stored, string speaker) =>
    [
        .. StatementsOf(stored, speaker).Select(u => u.Utterance.Attribution).OfType<Attribution>().Where(a => a.Role is not null)
            .Select(NameWithRole.Format).Distinct(StringComparer.Ordinal),
    ];
}

/// <summary>Words that somebody is quoted as saying, listed once however many articles print them.</summary>
/// <param name="Statement">The statement as first printed.</param>
/// <param name="Family">Who prints the words, whether or not a few are changed; null when only one article does.</param>
/// <param name="Elsewhere">The other articles that print the same words, each with the passage.</param>
internal sealed record SpokenWords(SpokenStatement Statement, FamilyLink? Family, IReadOnlyList<(Article Article, Passage Passage)> Elsewhere);
