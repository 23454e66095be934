using System.Diagnostics.CodeAnalysis;

namespace ArticleArchive.Web.Measures;

/// <summary>The tags of a measurement, as they are told apart: each request has some, and to write them out for each would cost more than a page from memory does.</summary>
internal sealed class MeasureTags : IEqualityComparer<KeyValuePair<string, object?>[]>, IAlternateEqualityComparer<ReadOnlySpan<KeyValuePair<string, object?>>, KeyValuePair<string, object?>[]>
{
    public static MeasureTags Comparer { get; } = new();

    public bool Equals(KeyValuePair<string, object?>[]? one, KeyValuePair<string, object?>[]? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && Equals(one.AsSpan(), other));

    public int GetHashCode([DisallowNull] KeyValuePair<string, object?>[] tags) => GetHashCode(tags.AsSpan());

    public bool Equals(ReadOnlySpan<KeyValuePair<string, object?>> one, KeyValuePair<string, object?>[] other)
    {
        if (one.Length != other.Length)
            return false;

        for (var i = 0; i < other.Length; i++)
        {
            if (one[i].Key != other[i].Key || !Equals(one[i].Value, other[i].Value))
                return false;
        }

        return true;
    }

    public int GetHashCode(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var hash = default(HashCode);
        foreach (var (_, value) in tags)
            hash.Add(value);
        return hash.ToHashCode();
    }

    public KeyValuePair<string, object?>[] Create(ReadOnlySpan<KeyValuePair<string, object?>> tags) => tags.ToArray();
}
