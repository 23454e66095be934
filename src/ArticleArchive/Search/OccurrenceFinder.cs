using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>Finds the places of a query's words, prefixes and phrases in streams of words.</summary>
internal sealed class OccurrenceFinder(IReadOnlyList<WordStream> streams)
{
    /// <summary>The places, in order, of a word, prefix or phrase, or of alternatives of these.</summary>
    public IReadOnlyList<Occurrence> Find(QueryNode term) => term switch
    {
        WordNode word => Words(word.Word),
        PrefixNode prefix => Where((stream, at) => stream.Words[at].Token.Word.StartsWith(prefix.Prefix, StringComparison.Ordinal), 1),
        PhraseNode phrase => Where((stream, at) => IsAt(phrase, stream, at), phrase.Words.Count),
        OrNode or => [.. or.Parts.SelectMany(Find).Distinct().OrderBy(found => found.Stream).ThenBy(found => found.First).ThenBy(found => found.Last)],
        _ => [],
    };

    /// <summary>Pairs of places, one for each side of a <see cref="NearNode"/>, that are near enough; the place that begins first comes first.</summary>
    public IEnumerable<(Occurrence First, Occurrence Second)> Pairs(NearNode near)
    {
        var rights = Find(near.Right);
        var from = 0;
        foreach (var left in Find(near.Left))
        {
            while (from < rights.Count && IsFarBefore(rights[from], left, near.Distance))
                from++;

            for (var i = from; i < rights.Count && !IsFarAfter(rights[i], left, near.Distance); i++)
            {
                var (first, second) = rights[i].First < left.First ? (rights[i], left) : (left, rights[i]);
                if (first.Stream == second.Stream && second.First - first.Last - 1 <= near.Distance)
                    yield return (first, second);
            }
        }
    }

    private List<Occurrence> Words(string word)
    {
        var stems = streams.Select(stream => stream.Language).Distinct().ToDictionary(language => language, language => Stemmer.Stem(word, language));
        return Where((stream, at) => stream.Stems[at] == stems[stream.Language], 1);
    }

    private List<Occurrence> Where(Func<WordStream, int, bool> isAt, int length)
    {
        var found = new List<Occurrence>();
        for (var i = 0; i < streams.Count; i++)
        {
            for (var at = 0; at + length <= streams[i].Words.Count; at++)
            {
                if (isAt(streams[i], at))
                    found.Add(new Occurrence(i, at, at + length - 1));
            }
        }

        return found;
    }

    private static bool IsAt(PhraseNode phrase, WordStream stream, int at)
    {
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            if (phrase.Words[i] is { } word && !stream.Words[at + i].Token.Is(word))
                return false;
        }

        return true;
    }

    // No phrase has more words than a query may have.
    private static bool IsFarBefore(Occurrence one, Occurrence other, int distance) =>
        one.Stream < other.Stream || (one.Stream == other.Stream && one.First + QueryParser.MaxTerms + distance < other.First);

    private static bool IsFarAfter(Occurrence one, Occurrence other, int distance) =>
        one.Stream > other.Stream || (one.Stream == other.Stream && one.First > other.Last + 1 + distance);
}
