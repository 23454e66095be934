using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene;

/// <summary>Numbers the values of one facet, the same in every segment, so that counts can be added. Values are kept until a new build starts afresh.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal sealed class FacetValues<T>
    where T : notnull
{
    private readonly Lock _adding = new();
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _values = [];

    /// <summary>The number of values, which are numbered from 0.</summary>
    public int Count
    {
        get
        {
            lock (_adding)
                return _values.Count;
        }
    }

    /// <summary>The value with this number.</summary>
    public T this[int number]
    {
        get
        {
            lock (_adding)
                return _values[number];
        }
    }

    /// <summary>The number of a value; a new value gets the next one.</summary>
    public int NumberOf(T value)
    {
        lock (_adding)
        {
            if (!_numbers.TryGetValue(value, out var number))
            {
                _numbers.Add(value, number = _values.Count);
                _values.Add(value);
            }

            return number;
        }
    }
}

/// <summary>Numbers the values of a segment.</summary>
internal static class FacetValues
{
    /// <summary>The numbers of a segment's values, by their ordinals in the segment.</summary>
    public static int[] NumbersOf(this FacetValues<string> values, int count, Action<int, BytesRef> lookUp)
    {
        var bytes = new BytesRef();
        var numbers = new int[count];
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            lookUp(ordinal, bytes);
            numbers[ordinal] = values.NumberOf(bytes.Utf8ToString());
        }

        return numbers;
    }
}
