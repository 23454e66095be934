using ArticleArchive.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>Says what words a query asks for in the language of Lucene.</summary>
/// <param name="question">Where the words are looked for.</param>
/// <param name="inflected">False to find words only as they are typed.</param>
internal sealed class WordClauses(Question question, bool inflected)
{
    private readonly NearClauses _near = new(question, inflected);

    /// <summary>Finds every document with <paramref name="node"/>.</summary>
    public Asked Of(QueryNode node) => node switch
    {
        WordNode word => new Asked(Word(word.Word), question.IsExact),
        PrefixNode prefix => new Asked(new PrefixQuery(Term(prefix.Prefix)), question.IsExact),
        PhraseNode phrase => new Asked(Phrase(phrase.Words), question.IsExact),
        NearNode near => _near.Of(near),
        OrNode or => Or([.. or.Parts.Select(Of)]),
        AndNode and => And(and.Parts),
        _ => And([node]),
    };

    private static Asked Or(IReadOnlyList<Asked> parts) =>
        new(Clauses.Any([.. parts.Select(part => part.Query)]), parts.All(part => part.IsExact));

    private Asked And(IReadOnlyList<QueryNode> parts)
    {
        var wanted = parts.Where(part => part is not NotNode).Select(Of).ToList();
        var unwanted = parts.OfType<NotNode>().Select(not => Of(not.Part)).ToList();
        var found = wanted.Count > 0 ? Asked.All(wanted) : new Asked(Clauses.Marked(question.Kind), IsExact: true);

        // An exclusion that finds too much would take away documents that are meant.
        var query = Clauses.Without(found.Query, [.. unwanted.Where(part => part.IsExact).Select(part => part.Query)]);
        return new Asked(query, found.IsExact && unwanted.TrueForAll(part => part.IsExact));
    }

    private LuceneQuery Word(string word) =>
        inflected ? Clauses.Any([.. Terms.Inflected(word).Select(term => new TermQuery(Term(term)))]) : new TermQuery(Term(word));

    /// <summary>A phrase begins in the passage; where words go on after it, so may the phrase.</summary>
    private LuceneQuery Phrase(IReadOnlyList<string?> words)
    {
        if (words is [{ } only])
            return new TermQuery(Term(only));

        var phrase = new MultiPhraseQuery();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is { } word)
                phrase.Add(i > 0 && question.GoesAhead ? [Term(word), Term(Terms.Ahead(Terms.Exact(word)))] : [Term(word)], i);
        }

        return phrase;
    }

    private Term Term(string word) => new(question.Field, Terms.Exact(word));
}
