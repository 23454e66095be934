using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>Decides whether a name as typed means a speaker: each of its words must be in the speaker's name, role or alias.</summary>
public static class SpeakerNames
{
    /// <summary>Whether <paramref name="typed"/> means the speaker.</summary>
    /// <param name="typed">A name as typed, such as <c>warren</c> or <c>col steve warren</c>.</param>
    /// <param name="speaker">The speaker as attributed in the text.</param>
    /// <param name="known">The speakers named in the article's metadata.</param>
    public static bool Match(string typed, Attribution speaker, IReadOnlyList<KnownSpeaker> known)
    {
        var asked = Words(typed).ToHashSet(StringComparer.Ordinal);
        return asked.Count > 0 && asked.IsSubsetOf(WordsOf(speaker, known));
    }

    /// <summary>The words by which a search can name the speaker.</summary>
    public static IEnumerable<string> WordsOf(Attribution speaker, IReadOnlyList<KnownSpeaker> known) => known
        .Where(person => Means(person, speaker.Name))
        .SelectMany(person => person.Aliases.Append(person.Name).Append(person.Role ?? ""))
        .Append(speaker.Name)
        .Append(speaker.Role ?? "")
        .Append(speaker.Through ?? "")
        .SelectMany(Words);

    /// <summary>The words of a name, with ranks and titles in full.</summary>
    public static IEnumerable<string> Words(string name) =>
        Tokenizer.Tokenize(name).Select(token => TitleAbbreviations.Expand(token.Word));

    /// <summary>The words of each speaker that filters ask for; names without words are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Wanted(IReadOnlyList<QueryFilter> filters) => Named(filters, excluded: false);

    /// <summary>The words of each speaker that filters leave out; names without words are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Unwanted(IReadOnlyList<QueryFilter> filters) => Named(filters, excluded: true);

    private static List<IReadOnlyList<string>> Named(IReadOnlyList<QueryFilter> filters, bool excluded) =>
    [
        .. filters.Where(filter => filter.Field == QueryField.By && filter.Excluded == excluded)
            .Select(filter => Words(filter.Value).ToList()).Where(words => words.Count > 0),
    ];

    private static bool Means(KnownSpeaker person, string name) =>
        person.Aliases.Append(person.Name).Any(known => Words(known).SequenceEqual(Words(name), StringComparer.Ordinal));
}
