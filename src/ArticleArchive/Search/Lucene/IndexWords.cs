using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene;

/// <summary>Which terms an index has: what it does not have needs not be asked for.</summary>
internal sealed class IndexWords(IndexReader reader, IReadOnlyList<string> languages)
{
    /// <summary>Whether all articles are in English.</summary>
    public bool IsEnglish => languages.Count == 0;

    /// <summary>The languages of articles that are not English.</summary>
    public IReadOnlyList<string> Languages => languages;

    /// <summary>How many documents have a term, about: deleted ones may still count.</summary>
    public int CountOf(string field, string term) => reader.DocFreq(new Term(field, term));

    /// <summary>Those of the terms that the index has; all where it has none, for a query must ask for something.</summary>
    public IReadOnlyList<string> Present(string field, IReadOnlyList<string> terms)
    {
        if (terms.Count < 2)
            return terms;

        var present = terms.Where(term => CountOf(field, term) > 0).ToList();
        return present.Count > 0 ? present : [terms[0]];
    }
}
