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
        var language = Stemmer.LanguageOf(_article.Language);
        Words = new ArticleWords(_article, language);
        Speakers = new SpokenPassages(stored, Words);
        Labels = LabelTerms.Of(_article);
        Filters =
        [
            ArticleDocuments.KeyTerm(key).Text,
            .. Labels.Select(label => IndexTerms.Word(label.Label.Term)),
            .. language == Stemmer.English ? (string[])[] : [FilterTerms.OfLanguage(language)],
        ];
    }

    public ArticleKey Key { get; }

    public ArticleWords Words { get; }

    public SpokenPassages Speakers { get; }

    /// <summary>Its labels, as <see cref="LabelTerms"/> gives them.</summary>
    public IReadOnlyList<(string Field, FacetTerm Label)> Labels { get; }

    public IReadOnlyList<string> Filters { get; }

    public bool IsHeadline(int passage) => _article.Passages[passage].Kind == PassageKind.Headline;
}
