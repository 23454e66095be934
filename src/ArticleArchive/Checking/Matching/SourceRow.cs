using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Matching;

/// <summary>Consecutive words of the archive: those of a statement, joined across interruptions, or those of a passage.</summary>
/// <param name="Stored">The article.</param>
/// <param name="Stream">The words, with the signs between them.</param>
/// <param name="Statement">The statement; null for a passage.</param>
internal sealed record SourceRow(StoredArticle Stored, WordStream Stream, StoredUtterance? Statement)
{
    public Article Article => Stored.Article;

    public IReadOnlyList<StreamWord> Words => Stream.Words;

    /// <summary>The statements that have words in the passages, then the passages themselves.</summary>
    public static IEnumerable<SourceRow> In(StoredArticle stored, IReadOnlySet<int> passages)
    {
        var words = passages.ToDictionary(passage => passage, passage => SignedWords.Tokenize(stored.Article.Passages[passage].Text));
        var statements = stored.Utterances
            .Where(statement => statement.Utterance.Quotations.Any(quotation => passages.Contains(quotation.Place.Passage)))
            .Select(statement => Row(stored, statement.Utterance.Quotations.SelectMany((quotation, part) => WordsIn(quotation.Place, part)), statement));
        var whole = passages.Order().Select(passage => Row(stored, words[passage].Select(word => new StreamWord(word, passage, 0)), null));
        return statements.Concat(whole).OfType<SourceRow>();

        IEnumerable<StreamWord> WordsIn(PassageSpan place, int part)
        {
            if (!words.TryGetValue(place.Passage, out var all))
                words[place.Passage] = all = SignedWords.Tokenize(stored.Article.Passages[place.Passage].Text);
            return all.Where(word => place.Span.Start <= word.Start && word.Start < place.Span.End).Select(word => new StreamWord(word, place.Passage, part));
        }
    }

    /// <summary>The index of the first place, from a word on, where the words follow one another; -1 when there is none. Only whole numbers match.</summary>
    public int Find(IReadOnlyList<Token> words, int from)
    {
        for (var at = from; at + words.Count <= Words.Count; at++)
        {
            if (Run(words, 0, at) == words.Count && !IsGlued(at - 1) && !IsGlued(at + words.Count - 1))
                return at;
        }

        return -1;
    }

    /// <summary>The number of the given words, starting with one of them, that match at a place.</summary>
    public int Run(IReadOnlyList<Token> words, int first, int at)
    {
        var length = 0;
        while (first + length < words.Count
            && at + length < Words.Count
            && string.Equals(words[first + length].Word, Words[at + length].Token.Word, StringComparison.Ordinal))
            length++;

        return length;
    }

    /// <summary>Whether a word and the next belong to one number, or to one name with a sign in it.</summary>
    public bool IsGlued(int word) => word >= 0 && word + 1 < Words.Count
        && Words[word].Passage == Words[word + 1].Passage && Words[word].Token.End == Words[word + 1].Token.Start
        && (SignedWords.IsPart(Words[word].Token.Word) || SignedWords.IsPart(Words[word + 1].Token.Word));

    /// <summary>A range of words as in the article, without interruptions.</summary>
    public string Text(int first, int last) => string.Join(' ', Stream.Spans(first, last).Select(place => Article.TextAt(place)));

    public (int Passage, int Start) PlaceOf(int word) => (Words[word].Passage, Words[word].Token.Start);

    private static SourceRow? Row(StoredArticle stored, IEnumerable<StreamWord> words, StoredUtterance? statement) =>
        words.ToList() is { Count: > 0 } all
            ? new SourceRow(stored, new WordStream(all, Stemmer.LanguageOf(stored.Article.Metadata.Language)), statement)
            : null;
}
