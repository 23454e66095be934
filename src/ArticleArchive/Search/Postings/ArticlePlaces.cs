using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Postings;

/// <summary>
/// What the index holds of one article, its places counted from its own first word. It is the larger part of the work of indexing, and articles do not
/// wait for each other in it.
/// </summary>
internal sealed class ArticlePlaces
{
    private readonly List<StatementPart> _quotations = [];
    private readonly List<(string Names, string? Slug)> _statements = [];

    public ArticlePlaces(ArticleKey key, StoredArticle stored)
    {
        Key = key;
        Marks = Indexing.Marks.Of(stored.Article);
        var words = new ArticleWords(stored.Article);
        PassageLengths = [.. words.Passages.Select(passage => passage.Count)];
        Text = WordsOf(words);
        Said = WordsSaid(words, stored);
    }

    public ArticleKey Key { get; }

    /// <summary>The marks of its metadata, with the values that readers see.</summary>
    public IReadOnlyList<(string Mark, string Value)> Marks { get; }

    /// <summary>How many words each passage has.</summary>
    public IReadOnlyList<int> PassageLengths { get; }

    /// <summary>Its words.</summary>
    public ArticleWordPlaces Text { get; }

    /// <summary>Its quoted words, statement by statement.</summary>
    public ArticleWordPlaces Said { get; }

    /// <summary>Its quotations with words, those of a statement one after another; the statement is an index of <see cref="Statements"/>.</summary>
    public IReadOnlyList<StatementPart> Quotations => _quotations;

    /// <summary>
    /// The statements with words: the words by which the speaker can be asked for, a blank between two, empty where the text does not say who speaks; and
    /// the speaker's address name, null where there is none.
    /// </summary>
    public IReadOnlyList<(string Names, string? Slug)> Statements => _statements;

    private static ArticleWordPlaces WordsOf(ArticleWords words)
    {
        var collected = new WordCollector();
        for (var passage = 0; passage < words.Passages.Count; passage++)
        {
            foreach (var word in words.Passages[passage])
                collected.Add(word.Word, passage);
            if (words.Passages[passage].Count == 0)
                collected.LeavePlace();
        }

        return collected.Places();
    }

    private ArticleWordPlaces WordsSaid(ArticleWords words, StoredArticle stored)
    {
        var collected = new WordCollector();
        for (var utterance = 0; utterance < stored.Utterances.Count; utterance++)
        {
            var before = _quotations.Count;
            foreach (var part in words.PartsOf(utterance))
            {
                _quotations.Add(part with { Utterance = _statements.Count });
                for (var i = part.First; i < part.End; i++)
                    collected.Add(words.Passages[part.Passage][i].Word, part.Passage);
            }

            if (_quotations.Count > before)
                _statements.Add((Names(stored, utterance), stored.Utterances[utterance].Speaker));
        }

        return collected.Places();
    }

    private static string Names(StoredArticle stored, int utterance) => stored.Utterances[utterance].Utterance.Attribution is { } attribution
        ? string.Join(' ', SpeakerNames.WordsOf(attribution, stored.Article.Speakers).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        : "";
}
