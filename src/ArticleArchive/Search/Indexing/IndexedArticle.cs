using ArticleArchive.Catalog;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Indexing;

/// <summary>An article as it is indexed: its words, its speakers and the filter terms that all its documents have.</summary>
public sealed class IndexedArticle
{
    private readonly StoredArticle _stored;
    private readonly Article _article;

    /// <summary>Prepares an article for indexing.</summary>
    public IndexedArticle(ArticleKey key, StoredArticle stored)
    {
        (Key, _stored, _article) = (key, stored, stored.Article);
        Language = Stemmer.LanguageOf(_article.Metadata.Language);
        Words = new ArticleWords(_article, Language);
        Speakers = new SpokenPassages(stored, Words);
        Labels = LabelTerms.For(_article);
        Filters =
        [
            FilterTerms.ForArticle(key),
            .. Labels.Select(label => IndexTerms.Word(label.Label.Term)),
            .. _article.Date is { } date ? DatePeriods.Covering(date).Select(FilterTerms.ForPeriod) : [],
            .. Language == Stemmer.English ? (string[])[] : [FilterTerms.ForLanguage(Language)],
        ];
    }

    /// <summary>Its key in the catalog.</summary>
    public ArticleKey Key { get; }

    /// <summary>Its language, as <see cref="Stemmer.LanguageOf"/> gives it.</summary>
    public string Language { get; }

    /// <summary>Its words.</summary>
    public ArticleWords Words { get; }

    /// <summary>Who speaks in it.</summary>
    public SpokenPassages Speakers { get; }

    /// <summary>Its labels, as <see cref="LabelTerms"/> gives them.</summary>
    public IReadOnlyList<(string Field, FacetTerm Label)> Labels { get; }

    /// <summary>The filter terms of all its documents: <see cref="FilterTerms.ForArticle"/>, then its labels, periods and language.</summary>
    public IReadOnlyList<string> Filters { get; }

    /// <summary>The last day that its date can mean, as a <see cref="ArticleKey.Day"/>; 0 if undated.</summary>
    public int LastDay => ArticleKey.FirstOf(_article.Date?.Latest).Day;

    /// <summary>The number of its words in a voice.</summary>
    public int CountWords(Voice voice) =>
        Enumerable.Range(0, _article.Passages.Count).Sum(passage => Words.Voices(passage, IsHeadline(passage)).Count(word => word.Voice == voice));

    /// <summary>The slug of the person who says a word; null if nobody does, or nobody known.</summary>
    public string? SpeakerOf((Voice Voice, int Statement) word) => word.Voice switch
    {
        Voice.Quote => _stored.Utterances[word.Statement].Speaker,
        Voice.Reported => _stored.Reported[word.Statement].Speaker,
        _ => null,
    };

    /// <summary>Whether a passage is a headline.</summary>
    public bool IsHeadline(int passage) => _article.Passages[passage].Kind == PassageKind.Headline;
}
