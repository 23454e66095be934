namespace ArticleArchive.Tests.Support;

/// <summary>Lists about which a test says something of every item, so that it cannot pass because there is none.</summary>
public static class NotEmptyItems
{
    /// <summary>The items, of which there must be at least one.</summary>
    public static IReadOnlyList<T> NotEmpty<T>(this IEnumerable<T> items)
    {
        T[] all = [.. items];
        all.ShouldNotBeEmpty();
        return all;
    }
}
