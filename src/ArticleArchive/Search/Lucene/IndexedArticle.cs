using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Lucene;

/// <summary>An article as it is indexed: its words, its speakers and the filter terms that all its documents have.</summary>
internal sealed class IndexedArticle
{
    private readonly Article _article;

    public IndexedArticle(ArticleKey key, StoredArticle stored)
    {
        (Key, _article) = (key, stored.Article);
        Language = Stemmer.LanguageOf(_article.Language);
        Words = new ArticleWords(_article);
        Speakers = new SpokenPassages(stored, Words);
        Filters =
        [
            ArticleDocuments.KeyTerm(key).Text,
            .. LabelTerms.Of(_article).Select(label => IndexTerms.Word(label.Label.Term)),
            .. Language == Stemmer.English ? (string[])[] : [FilterTerms.OfLanguage(Language)],
        ];
    }

    public ArticleKey Key { get; }

    public string Language { get; }

    public ArticleWords Words { get; }

    public SpokenPassages Speakers { get; }

    public IReadOnlyList<string> Filters { get; }

    public bool IsHeadline(int passage) => _article.Passages[passage].Kind == PassageKind.Headline;
}
