using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>A speaker named among the words of a search, and the search for the other words and phrases in that person's statements.</summary>
/// <param name="Name">The name.</param>
/// <param name="Url">The search.</param>
internal sealed record NamedSpeaker(string Name, string Url)
{
    private const int MaxNameWords = 4;

    /// <summary>The speakers named in full; empty when there are none, or when the query is anything but words and phrases side by side.</summary>
    public static IReadOnlyList<NamedSpeaker> In(Query query, CatalogSnapshot catalog)
    {
        if (query.HasSpeakers || query.Root is not AndNode and || !and.Parts.All(part => part is WordNode or PhraseNode))
            return [];

        var words = and.Parts.Select(part => part is WordNode word ? word.Word : QueryWriter.Write(part)).ToList();
        var found = new List<NamedSpeaker>();
        for (var start = 0; start < words.Count; start++)
        {
            for (var length = Math.Min(MaxNameWords, words.Count - start); length >= 2; length--)
            {
                if (Find(words.GetRange(start, length), catalog) is not { } speaker)
                    continue;

                var others = words.Take(start).Concat(words.Skip(start + length));
                found.Add(new NamedSpeaker(speaker.Name, ArchiveUrls.Search(new QueryText { Typed = string.Join(' ', others), By = [speaker.Name] })));
                start += length - 1;
                break;
            }
        }

        return found;
    }

    private static SpeakerSummary? Find(List<string> name, CatalogSnapshot catalog) => catalog.SpeakersByBeginning(string.Join(' ', name), 1) is [var speaker]
        && Tokenizer.Tokenize(speaker.Name).Select(token => token.Word).SequenceEqual(name, StringComparer.Ordinal) ? speaker : null;
}
