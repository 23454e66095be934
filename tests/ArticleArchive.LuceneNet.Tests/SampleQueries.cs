using System.Globalization;
using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet.Tests;

/// <summary>Queries of words that stand in an archive, the same for the same seed.</summary>
internal sealed class SampleQueries(IReadOnlyList<StoredArticle> articles, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A query of a kind.</summary>
    public string Of(string kind) => kind switch
    {
        "word" => Word(),
        "words" => $"{Word()} {Word()}",
        "phrase" => $"\"{Phrase(2 + _random.Next(4))}\"",
        "gap" => Gap(),
        "prefix" => Prefix(),
        "near" => $"{Side()} NEAR/{_random.Next(12)} {Side()}",
        "either" => $"{Of("phrase")} OR {Word()} OR {Prefix()}",
        "without" => $"{Word()} -{Word()} -{Of("phrase")}",
        "voice" => $"in:{Pick("quote", "narrative", "headline")} {Of(Pick("word", "words", "phrase", "gap", "near", "either"))}",
        "speaker" => $"by:\"{Speaker()}\" {Maybe(() => Of(Pick("word", "phrase", "either", "near")))}",
        "not speaker" => $"-by:\"{Speaker()}\" {Of(Pick("word", "phrase"))} {Maybe(() => "in:quote")}",
        "filter" => $"{Filter()} {Of(Pick("word", "words", "phrase"))}",
        "filters" => $"{Filter()} {Filter()} {Maybe(Word)} {Maybe(() => $"in:{Pick("quote", "narrative")}")}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private string Side() => Pick(Word, Prefix, () => $"\"{Phrase(2)}\"", () => $"({Word()} OR \"{Phrase(2)}\")")();

    private string Word() => Phrase(1);

    private string Prefix() => Word() is { Length: > 2 } word ? $"{word[..(2 + _random.Next(word.Length - 2))]}*" : "th*";

    private string Gap()
    {
        var words = Phrase(4).Split(' ');
        if (words.Length > 2)
            words[1] = "*";
        return $"\"{string.Join(' ', words)}\"";
    }

    /// <summary>Words that follow one another somewhere.</summary>
    private string Phrase(int length)
    {
        var words = Tokenizer.Tokenize(Pick([.. Pick([.. articles]).Article.Passages]).Text);
        var first = _random.Next(Math.Max(1, words.Count - length + 1));
        return string.Join(' ', words.Skip(first).Take(length).Select(word => word.Word));
    }

    private string Speaker()
    {
        var said = Pick([.. articles.SelectMany(article => article.Utterances).Select(stored => stored.Utterance.Attribution?.Name).OfType<string>().Distinct()]);
        return _random.Next(2) == 0 ? said : said.Split(' ')[^1];
    }

    private string Filter()
    {
        var article = Pick([.. articles]).Article;
        var year = (article.Date?.Earliest.Year ?? 2000).ToString(CultureInfo.InvariantCulture);
        return _random.Next(7) switch
        {
            0 when article.Topics.Count > 0 => $"topic:\"{article.Topics[0]}\"",
            1 when article.Topics.Count > 0 => $"-topic:\"{article.Topics[0]}\"",
            2 when article.Publisher is { } publisher => $"source:\"{publisher.Name}\"",
            3 => $"year:{(article.Date is null ? "undated" : year)}",
            4 => $"-year:{year}",
            5 => $"before:{year}",
            _ => $"after:{year}-0{1 + _random.Next(9)}",
        };
    }

    private string Maybe(Func<string> make) => _random.Next(2) == 0 ? make() : "";

    private T Pick<T>(params ReadOnlySpan<T> from) => from[_random.Next(from.Length)];
}
