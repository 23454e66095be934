using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>
/// The words of an article that count for a query. Each passage is a stream if all voices are searched; for quotations each utterance, joined across
/// interruptions; for reported speech each sentence; for the narrative each stretch between these.
/// </summary>
internal sealed class WordStreams
{
    private readonly Article _article;
    private readonly IReadOnlyList<Token>?[] _tokens;
    private readonly List<WordStream> _streams = [];

    private WordStreams(Article article) => (_article, _tokens) = (article, new IReadOnlyList<Token>?[article.Passages.Count]);

    /// <summary>The streams in which <paramref name="query"/> is searched.</summary>
    public static IReadOnlyList<WordStream> For(Article article, Query query)
    {
        var streams = new WordStreams(article);
        var speakers = new SpeakerFilter(query.Filters, article.Metadata.Speakers);
        if (query.Voice == Voice.Reported)
            streams.AddReported(reported => speakers.Accepts(reported.Attribution));
        else if (query.Voice == Voice.Quote || speakers.IsRestricted)
            streams.AddUtterances(utterance => speakers.Accepts(utterance.Attribution), query.Voice);
        else if (query.Voice == Voice.Narrative)
            streams.AddPassages(
                passage => passage.Kind != PassageKind.Headline, [.. Quoted(article.Utterances), .. article.Reported.Select(reported => reported.Sentence)]);
        else
            streams.AddPassages(
                passage => query.Voice is null || passage.Kind == PassageKind.Headline,
                Quoted(article.Utterances.Where(utterance => !speakers.Accepts(utterance.Attribution))));

        return streams._streams;
    }

    /// <summary>The words of one text as a stream; none if it has no words.</summary>
    public static IReadOnlyList<WordStream> For(string text, string language) =>
        Tokenizer.Tokenize(text) is { Count: > 0 } tokens ? [new WordStream([.. tokens.Select(token => new StreamWord(token, 0, 0))], language)] : [];

    private void AddUtterances(Func<Utterance, bool> accepts, Voice? voice)
    {
        foreach (var utterance in _article.Utterances.Where(accepts))
            Add([.. utterance.Quotations.SelectMany((quotation, part) => Words(quotation.Place, part).Where(word => IsIn(word.Passage, voice)))]);
    }

    private bool IsIn(int passage, Voice? voice) => voice switch
    {
        Voice.Narrative => false,
        Voice.Headline => _article.Passages[passage].Kind == PassageKind.Headline,
        _ => true,
    };

    private IEnumerable<StreamWord> Words(PassageSpan place, int part)
    {
        var tokens = Tokens(place.Passage);
        for (var i = TokenPlaces.FirstFrom(tokens, token => token.Start, place.Span.Start); i < tokens.Count && tokens[i].Start < place.Span.End; i++)
            yield return new StreamWord(tokens[i], place.Passage, part);
    }

    private void AddReported(Func<ReportedStatement, bool> accepts)
    {
        var holes = Holes(Quoted(_article.Utterances));
        foreach (var sentence in _article.Reported.Where(accepts).Select(reported => reported.Sentence))
            AddBetween(Words(sentence, 0).Select(word => word.Token), sentence.Passage, holes);
    }

    private void AddPassages(Func<Passage, bool> accepts, IEnumerable<PassageSpan> leftOut)
    {
        var holes = Holes(leftOut);
        for (var i = 0; i < _article.Passages.Count; i++)
        {
            if (accepts(_article.Passages[i]))
                AddBetween(Tokens(i), i, holes);
        }
    }

    private static IEnumerable<PassageSpan> Quoted(IEnumerable<Utterance> utterances) =>
        utterances.SelectMany(utterance => utterance.Quotations).Select(quotation => quotation.Place);

    private static ILookup<int, TextSpan> Holes(IEnumerable<PassageSpan> places) =>
        places.OrderBy(place => place.Span.Start).ToLookup(place => place.Passage, place => place.Span);

    private void AddBetween(IEnumerable<Token> tokens, int passage, ILookup<int, TextSpan> leftOut)
    {
        var words = new List<StreamWord>();
        var holes = leftOut[passage].ToArray();
        var (next, end) = (0, 0);
        foreach (var token in tokens)
        {
            for (; next < holes.Length && holes[next].Start <= token.Start; next++)
                end = Math.Max(end, holes[next].End);

            if (token.Start >= end)
            {
                words.Add(new StreamWord(token, passage, 0));
                continue;
            }

            Add(words);
            words = [];
        }

        Add(words);
    }

    private void Add(List<StreamWord> words)
    {
        if (words.Count > 0)
            _streams.Add(new WordStream(words, Stemmer.LanguageOf(_article.Metadata.Language)));
    }

    private IReadOnlyList<Token> Tokens(int passage) => _tokens[passage] ??= Tokenizer.Tokenize(_article.Passages[passage].Text);
}
