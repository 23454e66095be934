using ArticleArchive.Search;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>A search to try when the archive does not have a word that was typed.</summary>
/// <param name="Words">The word to try; the whole query when several words are missing.</param>
/// <param name="Url">The search.</param>
internal sealed record SpellingLink(string Words, string Url)
{
    private const int MaxLinks = 3;

    /// <summary>The searches to try, likeliest first.</summary>
    public static IReadOnlyList<SpellingLink> From(IReadOnlyList<SpellingSuggestion> spellings, SearchSort sort)
    {
        var isOneWord = spellings.DistinctBy(spelling => spelling.Typed).Count() == 1;
        return
        [
            .. spellings.DistinctBy(spelling => spelling.Query.Typed)
                .Select(spelling => new SpellingLink(isOneWord ? spelling.Word : spelling.Query.Typed, ArchiveUrls.Search(spelling.Query, sort)))
                .Take(MaxLinks),
        ];
    }
}
