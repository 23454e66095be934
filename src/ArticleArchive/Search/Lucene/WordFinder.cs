using ArticleArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene;

/// <summary>Finds words of the archive that are like a typed word.</summary>
internal static class WordFinder
{
    /// <summary>The most words scanned for one prefix.</summary>
    private const int MaxCompared = 20_000;

    /// <summary>The words found, most frequent first.</summary>
    public static IReadOnlyList<WordCount> Find(IndexReader reader, IndexWords index, WordRequest request, CancellationToken cancellation)
    {
        if (request.Word.Length == 0 || MultiFields.GetTerms(reader, Fields.Text) is not { } terms)
            return [];

        var found = request.Match switch
        {
            WordMatch.Form => Forms(index, request.Word),
            WordMatch.Beginning => Beginning(terms, request.Word),
            _ => Spelled(terms, request.Word, request.MaxEdits),
        };
        var words = new List<WordCount>();
        foreach (var word in found)
        {
            cancellation.ThrowIfCancellationRequested();
            words.Add(word);
        }

        return [.. words.OrderByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal).Take(request.Limit)];
    }

    private static IEnumerable<WordCount> Forms(IndexWords index, string word)
    {
        string?[] terms = [IndexTerms.Word(word), WordForms.OwnStem(word), .. WordForms.Stems(word, index.Languages)];
        var count = terms.OfType<string>().Max(term => index.CountOf(Fields.Text, term));
        return count > 0 ? [new WordCount(word, count)] : [];
    }

    private static IEnumerable<WordCount> Beginning(Terms terms, string beginning)
    {
        var words = terms.GetEnumerator();
        if (words.SeekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END)
            yield break;

        for (var looked = 0; looked < MaxCompared; looked++)
        {
            var word = words.Term.Utf8ToString();
            if (!word.StartsWith(beginning, StringComparison.Ordinal))
                yield break;

            if (IndexTerms.IsWord(word))
                yield return new WordCount(word, words.DocFreq);
            if (!words.MoveNext())
                yield break;
        }
    }

    private static IEnumerable<WordCount> Spelled(Terms terms, string word, int edits)
    {
        var like = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(Fields.Text, word), edits, prefixLength: 0, transpositions: true);
        while (like.MoveNext())
        {
            if (like.Term.Utf8ToString() is var found && found != word && IndexTerms.IsWord(found))
                yield return new WordCount(found, like.DocFreq);
        }
    }
}
