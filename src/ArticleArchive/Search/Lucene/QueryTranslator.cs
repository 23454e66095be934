using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>Translates the words of a query for one field, one method for each operator.</summary>
/// <param name="field">The field to search.</param>
/// <param name="words">The terms that the index has.</param>
/// <param name="purpose">Whether the matches are ranked.</param>
internal sealed class QueryTranslator(WordField field, IndexWords words, PlanPurpose purpose)
{
    /// <summary>The weight of another form of a word, where the word as typed has 1.</summary>
    private const float OtherFormBoost = 0.2f;

    private readonly NearTranslator _near = new(field, words);

    /// <summary>Finds every document with <paramref name="node"/>.</summary>
    public Translation Translate(QueryNode node) => node switch
    {
        WordNode word => Exact(Word(word.Word)),
        PrefixNode prefix => Exact(new PrefixQuery(TermOf(prefix.Prefix))),
        PhraseNode phrase => Exact(Phrase(phrase.Words)),
        NearNode near => _near.Translate(near),
        OrNode or => Translation.Any([.. or.Parts.Select(Translate)]),
        AndNode and => And(and.Parts),
        _ => And([node]),
    };

    private Translation Exact(LuceneQuery query) => new(query, field.IsExact);

    private Translation And(IReadOnlyList<QueryNode> parts)
    {
        var wanted = parts.Where(part => part is not NotNode).Select(Translate).ToList();
        var unwanted = parts.OfType<NotNode>().Select(not => Translate(not.Part)).ToList();
        var found = wanted.Count > 0 ? Translation.All(wanted) : new Translation(BooleanQueries.Filtered(field.Kind), IsExact: true);

        // An exclusion that finds too much would remove documents that match.
        var query = BooleanQueries.Without(found.Query, [.. unwanted.Where(part => part.IsExact).Select(part => part.Query)]);
        return new Translation(query, found.IsExact && unwanted.TrueForAll(part => part.IsExact));
    }

    /// <summary>Finds the word and its inflected forms; the word as typed counts for much more.</summary>
    private LuceneQuery Word(string word)
    {
        var typed = IndexTerms.Word(word);
        var own = WordForms.OwnStem(word);
        var stems = WordForms.Stems(word, words.Languages).Where(IsThere).ToList();
        var forms = stems.Select(stem => (LuceneQuery)Boosted(stem, OtherFormBoost)).ToList();
        var ownForm = own is not null && IsThere(own) ? own : null;
        if (ownForm is not null)
            forms.Add(InEnglish(Boosted(ownForm, ownForm == typed ? 1 : OtherFormBoost)));
        if (IsThere(typed)
            && !(words.IsEnglish && purpose == PlanPurpose.Counting)
            && !(words.IsEnglish && (ownForm == typed || (ownForm is null && IsOnlyForm(typed, stems)))))
            forms.Add(Boosted(typed, 1));
        return BooleanQueries.Any(forms);
    }

    private TermQuery Boosted(string term, float boost) => new(TermOf(term), words.Find(TermOf(term))) { Boost = boost };

    /// <summary>Leaves out articles in other languages, where the letters of an English word that is its own stem may be the stem of another word.</summary>
    private LuceneQuery InEnglish(LuceneQuery word) =>
        words.IsEnglish
            ? word
            : BooleanQueries.Without(word, [.. words.Languages.Select(language => BooleanQueries.Filtered(FilterTerms.ForLanguage(language)))]);

    /// <summary>Whether the index has no other form of the word, so that it need not be distinguished.</summary>
    private bool IsOnlyForm(string typed, List<string> stems) => stems is [var stem] && words.CountOf(field.Name, typed) == words.CountOf(field.Name, stem);

    private bool IsThere(string term) => words.CountOf(field.Name, term) > 0;

    /// <summary>A phrase begins in the passage; it may continue after the end of the passage where statements do.</summary>
    private LuceneQuery Phrase(IReadOnlyList<string?> phrase)
    {
        var places = PhraseTerms(phrase).Select(place => (place.At, Terms: Placed(place.Term, place.At > 0))).ToList();
        if (places is [var only])
            return new TermQuery(only.Terms[0]);

        if (places.TrueForAll(place => place.Terms.Length == 1))
        {
            var exact = new PhraseQuery();
            foreach (var (at, terms) in places)
                exact.Add(terms[0], at);
            return exact;
        }

        var alternatives = new MultiPhraseQuery();
        foreach (var (at, terms) in places)
            alternatives.Add(terms, at);
        return alternatives;
    }

    /// <summary>The terms that make up a phrase: its words, with pairs in place of frequent words.</summary>
    public static IEnumerable<(int At, string Term)> PhraseTerms(IReadOnlyList<string?> phrase)
    {
        for (var at = 0; at < phrase.Count; at++)
        {
            if (phrase[at] is not { } word)
                continue;

            if (IsPair(phrase, at))
            {
                yield return (at, IndexTerms.Pair(word, phrase[at + 1] ?? ""));
                at++;
            }
            else if (IsPair(phrase, at - 1))
            {
                yield return (at - 1, IndexTerms.Pair(phrase[at - 1] ?? "", word));
            }
            else
            {
                yield return (at, IndexTerms.Asked(word));
            }
        }
    }

    private static bool IsPair(IReadOnlyList<string?> phrase, int at) =>
        at >= 0 && at + 1 < phrase.Count && phrase[at] is { } first && phrase[at + 1] is { } second && FrequentWords.ArePair(first, second);

    /// <summary>A term in the passage and, where that is allowed, after its end.</summary>
    private Term[] Placed(string term, bool mayBeAhead)
    {
        IReadOnlyList<string> terms = mayBeAhead && field.RunsAhead ? words.Present(field.Name, [term, IndexTerms.Ahead(term)]) : [term];
        return [.. terms.Select(text => new Term(field.Name, text))];
    }

    private Term TermOf(string word) => new(field.Name, IndexTerms.Word(word));
}
