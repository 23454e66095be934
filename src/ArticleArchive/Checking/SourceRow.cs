using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Checking;

/// <summary>Words of the archive that follow one another: those of a statement, joined across what interrupts it, or those of a passage.</summary>
/// <param name="Stored">The article.</param>
/// <param name="Stream">The words.</param>
/// <param name="Statement">The statement; null for a passage.</param>
internal sealed record SourceRow(StoredArticle Stored, WordStream Stream, StoredUtterance? Statement)
{
    private static readonly Query Quoted = new() { Typed = "", Reading = "", Voice = Voice.Quote };
    private static readonly Query Everything = new() { Typed = "", Reading = "" };

    public Article Article => Stored.Article;

    public IReadOnlyList<StreamWord> Words => Stream.Words;

    /// <summary>The statements that have words in the passages, then the passages themselves.</summary>
    public static IEnumerable<SourceRow> In(StoredArticle stored, IReadOnlySet<int> passages)
    {
        var article = stored.Article;
        var statements = stored.Utterances
            .Where(statement => statement.Utterance.Quotations.Any(quotation => passages.Contains(quotation.Place.Passage)))
            .SelectMany(statement => WordStreams.Of(article with { Utterances = [statement.Utterance] }, Quoted).Select(words => new SourceRow(stored, words, statement)));
        var whole = WordStreams.Of(article, Everything).Where(words => passages.Contains(words.Words[0].Passage)).Select(words => new SourceRow(stored, words, null));
        return [.. statements, .. whole];
    }

    /// <summary>Where the words stand one after the other, looking from a word on; -1 where they do not.</summary>
    public int Find(IReadOnlyList<Token> words, int from)
    {
        for (var at = from; at + words.Count <= Words.Count; at++)
        {
            if (Run(words, 0, at) == words.Count)
                return at;
        }

        return -1;
    }

    /// <summary>How many of the given words, from one on, stand at a place.</summary>
    public int Run(IReadOnlyList<Token> words, int first, int at)
    {
        var length = 0;
        while (first + length < words.Count && at + length < Words.Count && string.Equals(words[first + length].Word, Words[at + length].Token.Word, StringComparison.Ordinal))
            length++;

        return length;
    }

    /// <summary>The words from one to another as they stand in the article, without what interrupts them.</summary>
    public string Text(int first, int last) => string.Join(' ', Stream.Spans(first, last).Select(place => place.Span.Of(Article.Passages[place.Passage].Text)));

    /// <summary>True when a word of a passage stands in none of its statements.</summary>
    public bool HasTold(int first, int last) => Statement is null && Enumerable.Range(first, last - first + 1).Any(word => !IsQuoted(Words[word]));

    /// <summary>True when a word of a passage stands in one of its statements.</summary>
    public bool HasQuoted(int first, int last) => Statement is not null || Enumerable.Range(first, last - first + 1).Any(word => IsQuoted(Words[word]));

    private bool IsQuoted(StreamWord word) => Stored.Utterances.Any(statement => statement.Utterance.Quotations.Any(quotation =>
        quotation.Place.Passage == word.Passage && quotation.Place.Span.Start <= word.Token.Start && word.Token.Start < quotation.Place.Span.End));
}
