namespace ArticleArchive.Mcp.Tools;

/// <summary>Cuts a long list into pages, so that no answer outgrows what an assistant can read.</summary>
internal static class PageOfMany
{
    /// <summary>The part of a list on a page from 1; a page below 1 is the first.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, int page, int size) => [.. all.Skip((int)Math.Min(int.MaxValue, (Math.Max(1L, page) - 1) * size)).Take(size)];
}
