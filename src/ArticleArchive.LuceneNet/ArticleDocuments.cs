using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;
using Lucene.Net.Documents;

namespace ArticleArchive.LuceneNet;

/// <summary>Puts together the documents of an article, in the order in which they must stand.</summary>
internal sealed class ArticleDocuments
{
    private readonly ArticleKey _key;
    private readonly Article _article;
    private readonly ArticleWords _words;
    private readonly SpokenPassages _spoken;
    private readonly LabelFields _labels;

    private ArticleDocuments(ArticleKey key, StoredArticle stored)
    {
        (_key, _article) = (key, stored.Article);
        _words = new ArticleWords(stored.Article);
        _spoken = new SpokenPassages(stored, _words);
        _labels = new LabelFields(key, stored.Article);
    }

    /// <summary>The documents.</summary>
    public static IReadOnlyList<Document> Of(ArticleKey key, StoredArticle article)
    {
        var documents = new ArticleDocuments(key, article);

        // What has no words is found by nothing.
        return [.. Enumerable.Range(0, article.Article.Passages.Count).Where(passage => documents._words.Passages[passage].Count > 0).SelectMany(documents.Of)];
    }

    private IEnumerable<Document> Of(int passage)
    {
        var spoken = _words.HasQuoted(passage) ? _spoken.In(passage) : [];
        var parts = spoken.Count > 1 ? spoken.Where(one => one.Names.Count > 0).ToList() : [];
        return parts.Select((one, i) => Part(passage, one, parts.Count - i)).Append(Passage(passage, spoken));
    }

    private Document Passage(int passage, IReadOnlyList<Spoken> spoken)
    {
        var document = new Document { new TextField(Fields.Text, _article.Passages[passage].Text, Field.Store.NO), new NumericDocValuesField(Fields.Row, _key.RowOf(passage)) };
        _labels.AddTo(document);
        _labels.AddFacetsTo(document);
        Mark(document, Kinds.Passage);
        if (IsHeadline(passage))
            Mark(document, Kinds.Headline);
        else if (spoken.Count == 0)
            Mark(document, Kinds.Plain);
        else
            AddTold(document, passage);
        if (spoken.Count > 0)
            AddSaid(document, passage, spoken);
        return document;
    }

    private void AddTold(Document document, int passage)
    {
        var told = Stretches.Told(_words, passage);
        if (told.Count == 0)
            return;

        Mark(document, Kinds.Told);
        document.Add(Words(Fields.Told, told));
    }

    private void AddSaid(Document document, int passage, IReadOnlyList<Spoken> spoken)
    {
        Mark(document, Kinds.Said);
        document.Add(Words(Fields.Said, Stretches.Said(_words, passage, spoken.SelectMany(one => one.Statements))));
        AddSpeakers(document, spoken);
        if (spoken is [{ Slug: { } speaker }])
            document.Add(new SortedDocValuesField(Fields.Speaker, new(speaker)));
    }

    private Document Part(int passage, Spoken spoken, int step)
    {
        var document = new Document { Words(Fields.Part, Stretches.Said(_words, passage, spoken.Statements)), new NumericDocValuesField(Fields.Step, step) };
        _labels.AddTo(document);
        Mark(document, Kinds.Part);
        if (IsHeadline(passage))
            Mark(document, Kinds.Headline);
        AddSpeakers(document, [spoken]);
        if (spoken.Slug is { } speaker)
            document.Add(new SortedDocValuesField(Fields.Speaker, new(speaker)));
        return document;
    }

    private static void AddSpeakers(Document document, IReadOnlyList<Spoken> spoken)
    {
        Func<string, string> mark = spoken.Count == 1 ? WordMarks.OfSpeaker : WordMarks.OfSpeakers;
        foreach (var name in spoken.SelectMany(one => one.Names).Distinct(StringComparer.Ordinal))
            Mark(document, mark(name));
    }

    private bool IsHeadline(int passage) => _article.Passages[passage].Kind == PassageKind.Headline;

    private static TextField Words(string field, IReadOnlyList<PlacedWord> words) => new(field, new StemFilter(new PlacedWords(words)));

    private static void Mark(Document document, string mark) => document.Add(new StringField(Fields.Mark, Terms.Exact(mark), Field.Store.NO));
}
