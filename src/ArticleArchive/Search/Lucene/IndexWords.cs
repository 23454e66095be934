using System.Collections.Concurrent;
using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene;

/// <summary>The terms that an index has, so that a query need not ask for others.</summary>
internal sealed class IndexWords(IndexReader reader, IReadOnlyList<string> languages)
{
    private readonly ConcurrentDictionary<Term, TermContext> _found = [];

    /// <summary>Whether all articles are in English.</summary>
    public bool IsEnglish => languages.Count == 0;

    /// <summary>The languages of articles other than English.</summary>
    public IReadOnlyList<string> Languages => languages;

    /// <summary>Roughly how many documents have a term; deleted ones may still be counted.</summary>
    public int CountOf(string field, string term) => Find(new Term(field, term)).DocFreq;

    /// <summary>Where a term is in the index.</summary>
    public TermContext Find(Term term) => _found.GetOrAdd(term, _ => TermContext.Build(reader.Context, term));

    /// <summary>The terms that the index has; the first when it has none, because a query must ask for something.</summary>
    public IReadOnlyList<string> Present(string field, IReadOnlyList<string> terms)
    {
        if (terms.Count < 2)
            return terms;

        var present = terms.Where(term => CountOf(field, term) > 0).ToList();
        return present.Count > 0 ? present : [terms[0]];
    }
}
