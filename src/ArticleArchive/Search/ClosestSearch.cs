using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>
/// Finds the passages that come closest to a search that found nothing: those with most of its words, each word weighing more the fewer passages have it. Words
/// elsewhere in the article count too, because readers remember a passage together with what was around it.
/// </summary>
/// <param name="index">Finds passages in one state of the archive.</param>
internal sealed class ClosestSearch(IPassageIndex index)
{
    private const int MaxPassages = 3;

    /// <summary>How many passages with any of the words are looked at.</summary>
    private const int Candidates = 100;

    /// <summary>The weight of a word that only other passages of the article have.</summary>
    private const double Around = 0.4;

    /// <summary>The weight of the words of a headline: readers look for what the article says.</summary>
    private const double InHeadline = 0.5;

    /// <summary>The weight of a word that is only spelled like one that was typed.</summary>
    private const double OfSimilarWord = 0.5;

    /// <summary>A few passages, closest first; null if none has any of the words, or if only one or two words were typed.</summary>
    public async Task<ClosestPassages?> FindAsync(Query query, CancellationToken cancellation)
    {
        if (Relaxations.AnyWord(query) is not { } typed)
            return null;

        var any = await SpellingSuggestions.WithSimilarWordsAsync(typed, index, cancellation).ConfigureAwait(false);
        var found = await index.SearchAsync(new SearchRequest { Query = any, PageSize = Candidates, CountsFacets = false }, cancellation).ConfigureAwait(false);
        var asked = QueryLoosening.Words(typed.Root!).Select(QueryWriter.Write).ToHashSet(StringComparer.Ordinal);
        var words = new List<WeightedWord>();
        foreach (var word in QueryLoosening.Words(any.Root!))
        {
            var count = await index.CountAsync(any with { Root = word }, cancellation).ConfigureAwait(false);
            words.Add(new WeightedWord(word, Math.Log(1 + (found.Total / (count + 1.0))) * (asked.Contains(QueryWriter.Write(word)) ? 1 : OfSimilarWord)));
        }

        var closest = found.Hits.Select(hit => new Candidate(hit, words)).GroupBy(candidate => candidate.Article)
            .SelectMany(article => article.Select(candidate => (candidate.Hit, Score: candidate.Score(article))))
            .OrderByDescending(scored => scored.Score)
            .Take(MaxPassages)
            .Select(scored => scored.Hit)
            .ToList();
        return closest.Count == 0 ? null : new ClosestPassages(new QueryText { Typed = typed.Typed }, closest);
    }

    /// <summary>A word, or words with one beginning, and how much it says about a passage that has it.</summary>
    private sealed record WeightedWord(QueryNode Term, double Weight)
    {
        public bool IsIn(IReadOnlyList<Token> words, string language) => Term switch
        {
            WordNode { Word: var wanted } => words.Any(word => Stemmer.Stem(word.Word, language) == Stemmer.Stem(wanted, language)),
            PrefixNode { Prefix: var beginning } => words.Any(word => word.Word.StartsWith(beginning, StringComparison.Ordinal)),
            _ => false,
        };
    }

    private sealed class Candidate(SearchHit hit, IEnumerable<WeightedWord> words)
    {
        private readonly HashSet<WeightedWord> _has = [.. WordsIn(hit, words)];

        public SearchHit Hit => hit;

        public ArticleKey Article => hit.Place.Article;

        /// <summary>The weight of the passage's own words, and part of the weight of those that other candidates of its article have.</summary>
        public double Score(IEnumerable<Candidate> article)
        {
            var own = _has.Sum(word => word.Weight) * (hit.Passage.Kind == PassageKind.Headline ? InHeadline : 1);
            return own + (Around * article.SelectMany(other => other._has).Distinct().Where(word => !_has.Contains(word)).Sum(word => word.Weight));
        }

        private static IEnumerable<WeightedWord> WordsIn(SearchHit hit, IEnumerable<WeightedWord> words)
        {
            var tokens = Tokenizer.Tokenize(hit.Passage.Text);
            var language = Stemmer.LanguageOf(hit.Article.Language);
            return words.Where(word => word.IsIn(tokens, language));
        }
    }
}
