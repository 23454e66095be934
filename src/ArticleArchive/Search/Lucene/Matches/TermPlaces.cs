using ArticleArchive.Search.Lucene.Sequences;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Finds the places of a query's words, prefixes and phrases in the passages that the query finds, from the words alone.</summary>
internal sealed class TermPlaces
{
    private readonly WordPattern?[][] _terms;
    private readonly Voice? _voice;

    private TermPlaces(List<WordPattern?[]> terms, Voice? voice) => (_terms, _voice) = ([.. terms], voice);

    /// <summary>
    /// The finder for a query; null when the words alone are not enough: for words with signs, <c>NEAR</c>, terms that count only together with others,
    /// statements of one speaker, and phrases in one voice, which an interruption of the statement can break.
    /// </summary>
    public static TermPlaces? For(Query query, WordTable table)
    {
        var terms = new List<WordPattern?[]>();
        if (query.Root is not { } root || query.HasSpeakers || !Add(root, terms, table))
            return null;

        return query.Voice is null or Voice.Headline
            ? new TermPlaces(terms, null)
            : terms.TrueForAll(term => term.Length == 1) ? new TermPlaces(terms, query.Voice) : null;
    }

    /// <summary>Finds the terms in a passage, in order; overlapping ones are joined.</summary>
    public void Find(PassageWords words, List<WordRange> found)
    {
        found.Clear();
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var term in _terms)
            {
                if (IsAt(term, words, at))
                    Add(found, new WordRange(at, at + term.Length - 1));
            }
        }
    }

    private bool IsAt(WordPattern?[] term, PassageWords words, int at)
    {
        if (at + term.Length > words.Count || (_voice is { } voice && words.VoiceOf(at) != voice))
            return false;

        for (var i = 0; i < term.Length; i++)
        {
            if (term[i] is { } pattern && !pattern.Accepts(words[at + i], words.Language))
                return false;
        }

        return true;
    }

    private static void Add(List<WordRange> found, WordRange range)
    {
        if (found.Count > 0 && found[^1].Last >= range.First)
            found[^1] = found[^1] with { Last = Math.Max(found[^1].Last, range.Last) };
        else
            found.Add(range);
    }

    private static bool Add(QueryNode node, List<WordPattern?[]> terms, WordTable table)
    {
        switch (node)
        {
            case WordNode word:
                terms.Add([WordPattern.ForForms(word.Word, table)]);
                return true;
            case PrefixNode prefix:
                terms.Add([WordPattern.ForPrefix(prefix.Prefix, table)]);
                return true;
            case PhraseNode phrase when phrase.Words.All(word => word is null || !WordSigns.IsSigned(word)):
                terms.Add([.. phrase.Words.Select(word => word is null ? null : WordPattern.ForWord(word, table))]);
                return true;
            case OrNode or:
                return or.Parts.All(part => part is not AndNode && Add(part, terms, table));
            case AndNode and:
                return and.Parts.Where(part => part is not NotNode).All(part => Add(part, terms, table));
            default:
                return false;
        }
    }
}
