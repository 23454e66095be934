using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Finds the words and names of a query that the archive does not have.</summary>
internal static class AbsentTerms
{
    /// <summary>The words asked for of which no passage has any form, as readers write them; prefixes and excluded words are left out.</summary>
    public static async Task<IReadOnlyList<string>> WordsAsync(Query query, IPassageIndex index, CancellationToken cancellation)
    {
        var absent = new List<string>();
        foreach (var word in query.Root is { } root ? QueryWords.Wanted(root) : [])
        {
            if ((await index.FindWordsAsync(new WordRequest(word, WordMatch.Form, 1), cancellation).ConfigureAwait(false)).Count == 0)
                absent.Add(QueryWriter.Plain(word));
        }

        return absent;
    }

    /// <summary>The speakers asked for by a name that nobody who is quoted or reported has, as the reading of the query writes it.</summary>
    public static async Task<IReadOnlyList<string>> SpeakersAsync(Query query, IPassageIndex index, CancellationToken cancellation)
    {
        var absent = new List<string>();
        foreach (var filter in query.Filters.Where(filter => filter is { Field: QueryField.By, Excluded: false }))
        {
            if (!await SpeaksAsync(filter, null).ConfigureAwait(false) && !await SpeaksAsync(filter, Voice.Reported).ConfigureAwait(false))
                absent.Add(FilterReading.Name(filter.Value));
        }

        return absent;

        async Task<bool> SpeaksAsync(QueryFilter by, Voice? voice) =>
            await index.CountAsync(new Query { Typed = "", Reading = "", Voice = voice, Filters = [by] }, cancellation).ConfigureAwait(false) > 0;
    }
}
