using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Search;

/// <summary>Small archives of few words, and queries of the same words, the same for the same seed: what can go together, does.</summary>
internal sealed class MadeArchives(int seed)
{
    private static readonly string[] Words = ["crack", "cracks", "cracking", "said", "says", "paris", "parish", "café", "don’t", "U.S.", "co-ordinate", "the"];
    private static readonly string[] Speakers = ["Steve Warren", "Colonel Steve Warren", "Mary Lane", "Mary Warren", ""];
    private static readonly string?[] Dates = ["2016-01-29", "2016-01", "2015~", "2014-12-31", "2016", null];
    private static readonly string[] Sources = ["Wire", "The Gazette"];
    private static readonly string[] Topics = ["Iraq", "air power"];

    private readonly Random _random = new(seed);

    /// <summary>An archive.</summary>
    public IReadOnlyList<Article> Articles() => [.. Enumerable.Range(0, 2 + _random.Next(4)).Select(Article)];

    /// <summary>A query.</summary>
    public Query Query() => new()
    {
        Typed = "",
        Reading = "",
        Root = _random.Next(8) == 0 ? null : Node(2),
        Voice = Maybe(3, () => (Voice?)Pick(Voice.Quote, Voice.Quote, Voice.Reported, Voice.Narrative, Voice.Headline)),
        Filters = [.. Filters()],
    };

    /// <summary>Phrases without a gap.</summary>
    public IReadOnlyList<PhraseNode> Phrases() =>
        [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => new PhraseNode([.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Word())]))];

    private Article Article(int number) => new ArticleBuilder($"a{number}")
        .On(Pick(Dates))
        .From(Maybe(2, () => Pick(Sources)))
        .About([.. Topics.Where(_ => _random.Next(2) == 0)])
        .Knowing(_random.Next(3) == 0 ? [new KnownSpeaker("Steve Warren", "Colonel", ["the spokesman"])] : [])
        .Build(Sentence(), [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Paragraph())]);

    private string Paragraph() => _random.Next(12) == 0 ? "***" : string.Join(' ', Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => Stretch()));

    private string Stretch() => _random.Next(5) switch
    {
        0 or 1 => Sentence(),
        2 or 3 => Statement(),
        _ => $"{{{Pick(Speakers.AsSpan(..^1))}: {Sentence()}{Maybe(3, () => $" {Statement()} {Sentence()}")}}}",
    };

    private string Statement() => $"[{Pick(Speakers)}#{_random.Next(3)}: {Sentence()}]";

    private string Sentence() => string.Join(' ', Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => Pick(Words)));

    private QueryNode Node(int depth) => (depth == 0 ? _random.Next(6) : _random.Next(10)) switch
    {
        0 or 1 => new WordNode(Word()),
        2 or 3 => Phrase(),
        4 => new PrefixNode(Pick("pa", "cra", "sa", "pari")),
        5 => new NearNode(Side(), Side(), _random.Next(4)),
        6 => Either(Node(depth - 1), Node(depth - 1)),
        7 => QueryAlgebra.Not(Node(0)),
        _ => QueryAlgebra.And([Node(depth - 1), Node(depth - 1), QueryAlgebra.Not(Node(0))]) ?? new WordNode(Word()),
    };

    /// <summary>The grammar gives no exclusion as an alternative.</summary>
    private static QueryNode Either(QueryNode one, QueryNode other) => one is NotNode ? other : other is NotNode ? one : QueryAlgebra.Or([one, other]) ?? one;

    private QueryNode Side() => _random.Next(4) switch
    {
        0 => Phrase(),
        1 => new PrefixNode("cra"),
        2 => new OrNode([new WordNode(Word()), new WordNode(Word())]),
        _ => new WordNode(Word()),
    };

    private PhraseNode Phrase()
    {
        var words = Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => (string?)Word()).ToList();
        if (words.Count > 2 && _random.Next(3) == 0)
            words[1] = null;
        return new PhraseNode(words);
    }

    private IEnumerable<QueryFilter> Filters()
    {
        if (_random.Next(4) == 0)
            yield return new QueryFilter(QueryField.Topic, Pick("iraq", "Air power", "air-power"), _random.Next(2) == 0);
        if (_random.Next(4) == 0)
            yield return new QueryFilter(QueryField.Source, Pick("wire", "the gazette"), _random.Next(2) == 0);
        if (_random.Next(4) == 0)
            yield return new QueryFilter(QueryField.Year, Pick("2016", "2015", "undated"), _random.Next(2) == 0);
        if (_random.Next(8) == 0)
            yield return new QueryFilter(QueryField.Within, Pick("2016", "2016-01", "2016-01-29", "2016-XX", "2015"), _random.Next(2) == 0);
        if (_random.Next(4) == 0)
            yield return new QueryFilter(Pick(QueryField.Before, QueryField.After), Pick("2016", "2015-06", "2016-01-29"), _random.Next(2) == 0);
        for (var i = _random.Next(5); i > 2; i--)
            yield return new QueryFilter(QueryField.By, Pick("warren", "steve warren", "col warren", "mary", "spokesman", "nobody"), _random.Next(3) == 0);
    }

    private string Word() => Tokenizer.Tokenize(Pick(Words))[0].Word;

    private T? Maybe<T>(int oneIn, Func<T> make) => _random.Next(oneIn) == 0 ? make() : default;

    private T Pick<T>(params ReadOnlySpan<T> from) => from[_random.Next(from.Length)];
}
