using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene;

/// <summary>The labels of one facet for the articles of a segment. The labels of an article are the numbers from its start to the next article's.</summary>
internal sealed class ArticleLabels
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    private ArticleLabels(int[] starts, int[] numbers) => (_starts, _numbers) = (starts, numbers);

    /// <summary>Reads the labels from the first document of each article.</summary>
    public static ArticleLabels Read(AtomicReader reader, string field, FacetValues<string> values, List<int> firstDocuments)
    {
        var stored = reader.GetSortedSetDocValues(field) ?? DocValues.EMPTY_SORTED_SET;
        var global = values.NumbersOf((int)stored.ValueCount, (value, bytes) => stored.LookupOrd(value, bytes));
        var starts = new int[firstDocuments.Count + 1];
        var numbers = new List<int>(firstDocuments.Count);
        for (var article = 0; article < firstDocuments.Count; article++)
        {
            stored.SetDocument(firstDocuments[article]);
            for (var value = stored.NextOrd(); value != SortedSetDocValues.NO_MORE_ORDS; value = stored.NextOrd())
                numbers.Add(global[value]);
            starts[article + 1] = numbers.Count;
        }

        return new ArticleLabels(starts, [.. numbers]);
    }

    /// <summary>Adds an article's passages to the count of each of its labels.</summary>
    public void Count(int article, int passages, int[] counts)
    {
        for (var i = _starts[article]; i < _starts[article + 1]; i++)
            counts[_numbers[i]] += passages;
    }

    /// <summary>The numbers of an article's labels.</summary>
    public ReadOnlySpan<int> LabelsOf(int article) => _numbers.AsSpan(_starts[article].._starts[article + 1]);
}
