using System.Globalization;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace ArticleArchive.LuceneNet;

/// <summary>What all documents of an article have: its key, its day, its topics, publisher and years. Fields can stand in many documents.</summary>
internal sealed class LabelFields
{
    /// <summary>How finely days are indexed for ranges.</summary>
    public const int DayStep = 8;

    private static readonly FieldType DayType = Frozen(new FieldType(Int32Field.TYPE_NOT_STORED) { NumericPrecisionStep = DayStep });

    private readonly List<IIndexableField> _fields;
    private readonly List<IIndexableField> _facets;

    public LabelFields(ArticleKey key, Article article)
    {
        var marks = Marks.Of(article);
        _fields =
        [
            new StringField(Fields.Key, KeyOf(key), Field.Store.NO),
            new Int32Field(Fields.Day, ArticleKey.DayOfRow(key.RowOf(0)), DayType),
            .. marks.Select(mark => new StringField(Fields.Mark, Terms.Exact(mark.Mark), Field.Store.NO)),
        ];
        _facets = [.. marks.Select(mark => new SortedSetDocValuesField(FieldOf(mark.Mark), new FacetValue(Terms.Exact(mark.Mark), Terms.Exact(mark.Value)).ToBytes()))];
    }

    /// <summary>The term of a key.</summary>
    public static string KeyOf(ArticleKey key) => key.Value.ToString("x", CultureInfo.InvariantCulture);

    public void AddTo(Document document) => _fields.ForEach(document.Add);

    /// <summary>Adds what is counted, to documents of passages.</summary>
    public void AddFacetsTo(Document document) => _facets.ForEach(document.Add);

    private static string FieldOf(string mark) => Marks.IsTopic(mark) ? Fields.Topic : Marks.IsSource(mark) ? Fields.Source : Fields.Year;

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
