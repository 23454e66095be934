using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Lucene.Matches;
using ArticleArchive.Search.Lucene.Sequences;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene;

/// <summary>Makes the documents of articles. The fields are reused, so each document must be written before the next is requested.</summary>
internal sealed class ArticleDocuments : IDisposable
{
    /// <summary>The precision step of days, with one term for each day: an archive has few enough days to look up each.</summary>
    public const int DayStep = 32;

    private static readonly FieldType DayType = MakeType(new FieldType(Int32Field.TYPE_NOT_STORED) { NumericPrecisionStep = DayStep });
    private static readonly FieldType FilterType = MakeType(new FieldType(StringField.TYPE_NOT_STORED) { IsTokenized = true });

    private readonly List<IIndexableField> _document = [];
    private readonly TermTokenStream _filters = new();
    private readonly Field _filter;
    private readonly Int32Field _day = new(Fields.Day, 0, DayType);
    private readonly NumericDocValuesField _row = new(Fields.Row, 0);
    private readonly NumericDocValuesField _step = new(Fields.Step, 0);
    private readonly WordsField _text = new(Fields.Text);
    private readonly WordsField _narrative = new(Fields.Narrative);
    private readonly WordsField _reported = new(Fields.Reported);
    private readonly WordsField _quoted = new(Fields.Quoted);
    private readonly WordsField _spoken = new(Fields.Spoken);

    public ArticleDocuments() => _filter = new Field(Fields.Filter, _filters, FilterType);

    /// <summary>The term by which the documents of an article are deleted.</summary>
    public static Term KeyTerm(ArticleKey key) => new(Fields.Filter, FilterTerms.ForArticle(key));

    /// <summary>
    /// The documents of an article, in the order in which they must be written. A passage without words has none, since no search would find it.
    /// </summary>
    public IEnumerable<IEnumerable<IIndexableField>> DocumentsOf(ArticleKey key, StoredArticle stored)
    {
        var article = new IndexedArticle(key, stored);
        _day.SetInt32Value(key.Day);
        IEnumerable<IIndexableField> facets = [.. Facets(article.Labels), .. Measures(article)];
        for (var passage = 0; passage < stored.Article.Passages.Count; passage++)
        {
            if (article.Words.Passages[passage].Length == 0)
                continue;

            foreach (var document in Documents(article, passage))
            {
                _document.AddRange(facets);
                facets = [];
                yield return document;
            }
        }
    }

    public void Dispose()
    {
        _filters.Dispose();
        foreach (var field in (WordsField[])[_text, _narrative, _reported, _quoted, _spoken])
            field.Dispose();
    }

    private IEnumerable<IReadOnlyList<IIndexableField>> Documents(IndexedArticle article, int passage)
    {
        var spoken = article.Words.HasQuoted(passage) ? article.Speakers.In(passage) : [];
        for (var i = 0; spoken.Count > 1 && i < spoken.Count; i++)
        {
            Begin(article, passage, FilterTerms.Spoken);
            _step.SetInt64Value(spoken.Count - i);
            _document.Add(_step);
            _spoken.AddTo(_document, FieldWords.Quoted(article.Words, passage, spoken[i].Statements));
            AddSpeakers([spoken[i]]);
            yield return _document;
        }

        Begin(article, passage, FilterTerms.Passage);
        _text.AddTo(_document, FieldWords.Text(article.Words, passage));
        _document.Add(new BinaryDocValuesField(Fields.Words, PlainSequence.Encode(PassageWords.Encode(article, passage))));
        AddVoices(article, passage, spoken);
        yield return _document;
    }

    private void AddVoices(IndexedArticle article, int passage, IReadOnlyList<Spoken> spoken)
    {
        var isHeadline = article.IsHeadline(passage);
        var isReported = article.Words.HasReported(passage);
        if (isReported)
        {
            _filters.Terms.Add(FilterTerms.Reported);
            _filters.Terms.AddRange(article.Speakers.ReportedIn(passage).Select(name => IndexTerms.Word(FilterTerms.ForReportedSpeaker(name))));
            _reported.AddTo(_document, FieldWords.Reported(article.Words, passage));
        }

        if (spoken.Count == 0 && !isReported)
        {
            if (!isHeadline)
                _filters.Terms.Add(FilterTerms.NarrativeOnly);
            return;
        }

        if (!isHeadline && FieldWords.Narrative(article.Words, passage) is { Count: > 0 } narrative)
        {
            _filters.Terms.Add(FilterTerms.Mixed);
            _narrative.AddTo(_document, narrative);
        }

        if (spoken.Count == 0)
            return;

        _filters.Terms.Add(FilterTerms.Quoted);
        if (spoken.Count > 1)
            _filters.Terms.Add(FilterTerms.SeveralSpeakers);
        _quoted.AddTo(_document, FieldWords.Quoted(article.Words, passage, spoken.SelectMany(one => one.Statements)));
        AddSpeakers(spoken);
    }

    private void Begin(IndexedArticle article, int passage, string kind)
    {
        _document.Clear();
        _row.SetInt64Value(article.Key.RowOf(passage));
        _document.AddRange([_filter, _day, _row]);
        _filters.Terms.Clear();
        _filters.Terms.AddRange(article.Filters);
        _filters.Terms.Add(kind);
        if (article.IsHeadline(passage))
            _filters.Terms.Add(FilterTerms.Headline);
    }

    private void AddSpeakers(IReadOnlyList<Spoken> spoken)
    {
        Func<string, string> term = spoken.Count == 1 ? FilterTerms.ForSpeaker : FilterTerms.ForSpeakers;
        _filters.Terms.AddRange(spoken.SelectMany(one => one.Names).Distinct(StringComparer.Ordinal).Select(name => IndexTerms.Word(term(name))));
        if (spoken is [{ Slug: { } speaker }])
            _document.Add(new SortedDocValuesField(Fields.Speaker, new BytesRef(speaker)));
    }

    private static IEnumerable<IIndexableField> Facets(IReadOnlyList<(string Field, FacetTerm Label)> labels) =>
        labels.Select(
            label => new SortedSetDocValuesField(
                label.Field, new BytesRef(new FacetTerm(IndexTerms.Word(label.Label.Term), IndexTerms.Word(label.Label.Shown)).Stored)));

    /// <summary>The last day that the date can mean, and the number of words in each voice.</summary>
    private static IEnumerable<IIndexableField> Measures(IndexedArticle article) =>
    [
        new NumericDocValuesField(Fields.LastDay, article.LastDay),
        .. Enum.GetValues<Voice>().Select(voice => new NumericDocValuesField(Fields.SizeIn(voice), article.CountWords(voice))),
    ];

    private static FieldType MakeType(FieldType type)
    {
        type.Freeze();
        return type;
    }

    private sealed class WordsField : IDisposable
    {
        private readonly WordTokenStream _words = new();
        private readonly TextField _field;

        public WordsField(string name) => _field = new TextField(name, _words);

        public void AddTo(List<IIndexableField> document, IReadOnlyList<PlacedWord> words)
        {
            _words.Words = words;
            document.Add(_field);
        }

        public void Dispose() => _words.Dispose();
    }
}
