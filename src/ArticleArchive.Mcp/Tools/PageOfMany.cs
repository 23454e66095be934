namespace ArticleArchive.Mcp.Tools;

/// <summary>Cuts a long list into pages, so that no answer is longer than an assistant can read.</summary>
internal static class PageOfMany
{
    /// <summary>One page of a list, from 1; a lower number is the first page.</summary>
    public static IReadOnlyList<T> Take<T>(IReadOnlyList<T> all, int page, int size) =>
        [.. all.Skip((int)Math.Min(int.MaxValue, (Math.Max(1L, page) - 1) * size)).Take(size)];
}
