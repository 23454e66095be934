using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene;

/// <summary>The terms of one field. Each is looked up once in every segment.</summary>
internal sealed class TermDictionary(IndexReader reader, string field)
{
    private readonly TermsEnum?[] _segments = [.. reader.Leaves.Select(leaf => leaf.AtomicReader.GetTerms(field)?.GetEnumerator())];
    private readonly Dictionary<string, FoundTerm> _found = new(StringComparer.Ordinal);

    public FoundTerm Find(string term)
    {
        if (!_found.TryGetValue(term, out var found))
            _found.Add(term, found = LookUp(new BytesRef(term)));
        return found;
    }

    private FoundTerm LookUp(BytesRef term)
    {
        var (postings, passages) = (new Func<DocsAndPositionsEnum>?[_segments.Length], 0);
        foreach (var leaf in reader.Leaves)
        {
            if (_segments[leaf.Ord] is not { } terms || !terms.SeekExact(term))
                continue;

            passages += terms.DocFreq;
            var state = terms.GetTermState();
            postings[leaf.Ord] = () =>
            {
                terms.SeekExact(term, state);
                return terms.DocsAndPositions(leaf.AtomicReader.LiveDocs, null, DocsAndPositionsFlags.NONE);
            };
        }

        return new FoundTerm(passages, postings);
    }
}
