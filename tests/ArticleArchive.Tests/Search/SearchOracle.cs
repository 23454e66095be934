using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Search;

/// <summary>What a query means, worked out word by word without an index and without the code that searches: slow and plain.</summary>
internal static class SearchOracle
{
    /// <summary>The passages meant: <c>slug#passage</c>.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<Article> articles, Query query) => query.IsEmpty
        ? []
        : [.. articles.Where(article => HoldsAll(article, query.Filters)).SelectMany(article => Passages(article, query).Select(passage => $"{article.Slug}#{passage}"))];

    private static IEnumerable<int> Passages(Article article, Query query)
    {
        var streams = Streams(article, query).Where(stream => stream.Count > 0).ToList();
        return Enumerable.Range(0, article.Passages.Count)
            .Where(passage => streams.Exists(stream => stream.Exists(word => word.Passage == passage)))
            .Where(passage => query.Root is null || Holds(query.Root, streams, passage, Stemmer.LanguageOf(article.Metadata.Language)));
    }

    /// <summary>The words that count, in the stretches that a phrase may run in.</summary>
    private static IEnumerable<List<Word>> Streams(Article article, Query query)
    {
        if (query.Voice == Voice.Reported)
        {
            var quoted = article.Utterances.SelectMany(utterance => utterance.Quotations).Select(quotation => quotation.Place).ToList();
            return article.Reported.Where(reported => Accepts(article, query, reported.Attribution)).SelectMany(reported =>
                Split(Words(article, reported.Sentence.Passage).Where(word => Covers(reported.Sentence, word)), word => quoted.Exists(place => Covers(place, word))));
        }

        if (query.Voice == Voice.Quote || By(query, excluded: false).Count > 0)
        {
            return article.Utterances.Where(utterance => Accepts(article, query, utterance.Attribution)).Select(utterance => utterance.Quotations
                .SelectMany(quotation => Words(article, quotation.Place.Passage).Where(word => Covers(quotation.Place, word)))
                .Where(word => query.Voice != Voice.Narrative && (query.Voice != Voice.Headline || IsHeadline(article, word.Passage)))
                .ToList());
        }

        var hidden = article.Utterances
            .Where(utterance => query.Voice == Voice.Narrative || !Accepts(article, query, utterance.Attribution))
            .SelectMany(utterance => utterance.Quotations)
            .Select(quotation => quotation.Place)
            .Concat(query.Voice == Voice.Narrative ? article.Reported.Select(reported => reported.Sentence) : [])
            .ToList();
        return Enumerable.Range(0, article.Passages.Count)
            .Where(passage => query.Voice is null || IsHeadline(article, passage) == (query.Voice == Voice.Headline))
            .SelectMany(passage => Split(Words(article, passage), word => hidden.Exists(place => Covers(place, word))));
    }

    private static IEnumerable<List<Word>> Split(IEnumerable<Word> words, Predicate<Word> isHidden)
    {
        var stretch = new List<Word>();
        foreach (var word in words)
        {
            if (!isHidden(word))
            {
                stretch.Add(word);
                continue;
            }

            yield return stretch;
            stretch = [];
        }

        yield return stretch;
    }

    private static bool Accepts(Article article, Query query, Attribution? speaker)
    {
        var (wanted, unwanted) = (By(query, excluded: false), By(query, excluded: true));
        if (speaker is not { } attribution)
            return wanted.Count == 0;

        return !unwanted.Exists(name => SpeakerNames.Match(name, attribution, article.Metadata.Speakers))
            && (wanted.Count == 0 || wanted.Exists(name => SpeakerNames.Match(name, attribution, article.Metadata.Speakers)));
    }

    private static bool Holds(QueryNode node, List<List<Word>> streams, int passage, string language) => node switch
    {
        NotNode not => !Holds(not.Part, streams, passage, language),
        AndNode and => and.Parts.All(part => Holds(part, streams, passage, language)),
        OrNode or => or.Parts.Any(part => Holds(part, streams, passage, language)),
        NearNode near => streams.Exists(stream => Places(near.Left, stream, language).Any(left => Places(near.Right, stream, language)
            .Any(right => IsNear(left, right, near.Distance) && stream[Math.Min(left.First, right.First)].Passage == passage))),
        _ => streams.Exists(stream => Places(node, stream, language).Any(place => stream[place.First].Passage == passage)),
    };

    /// <summary>At most so many words between the two, whichever comes first.</summary>
    private static bool IsNear((int First, int Last) one, (int First, int Last) other, int distance) =>
        (one.First <= other.First ? other.First - one.Last : one.First - other.Last) - 1 <= distance;

    private static IEnumerable<(int First, int Last)> Places(QueryNode term, List<Word> stream, string language) => term switch
    {
        OrNode or => or.Parts.SelectMany(part => Places(part, stream, language)),
        PhraseNode phrase => At(stream, phrase.Words.Count, at => Enumerable.Range(0, phrase.Words.Count).All(i => phrase.Words[i] is null || phrase.Words[i] == stream[at + i].Text)),
        PrefixNode prefix => At(stream, 1, at => stream[at].Text.StartsWith(prefix.Prefix, StringComparison.Ordinal)),
        WordNode word => At(stream, 1, at => Stemmer.Stem(stream[at].Text, language) == Stemmer.Stem(word.Word, language)),
        _ => [],
    };

    private static IEnumerable<(int First, int Last)> At(List<Word> stream, int length, Predicate<int> holds) =>
        Enumerable.Range(0, Math.Max(0, stream.Count - length + 1)).Where(at => holds(at)).Select(at => (at, at + length - 1));

    private static IEnumerable<Word> Words(Article article, int passage) =>
        Tokenizer.Tokenize(article.Passages[passage].Text).Select(token => new Word(token.Word, passage, token.Start));

    private static bool Covers(PassageSpan place, Word word) => place.Passage == word.Passage && place.Span.Start <= word.Start && word.Start < place.Span.End;

    private static bool IsHeadline(Article article, int passage) => article.Passages[passage].Kind == PassageKind.Headline;

    private static List<string> By(Query query, bool excluded) =>
        [.. query.Filters.Where(filter => filter.Field == QueryField.By && filter.Excluded == excluded).Select(filter => filter.Value)];

    private static bool HoldsAll(Article article, IReadOnlyList<QueryFilter> filters) => filters
        .Where(filter => filter.Field != QueryField.By)
        .GroupBy(filter => filter.Field)
        .All(field => !field.Any(filter => filter.Excluded && Holds(article, filter)) && (field.Key == QueryField.Within
            ? field.All(filter => filter.Excluded || Holds(article, filter))
            : field.All(filter => filter.Excluded) || field.Any(filter => !filter.Excluded && Holds(article, filter))));

    private static bool Holds(Article article, QueryFilter filter) => filter.Field switch
    {
        QueryField.Topic => article.Metadata.Topics.Any(topic => Same(topic, filter.Value)),
        QueryField.Source => article.Metadata.Publisher is { } publisher && Same(publisher.Name, filter.Value),
        QueryField.Year when filter.Value == "undated" => article.Date is null,
        QueryField.Year => article.Date is { } date && date.Earliest.Year <= Year(filter) && Year(filter) <= date.Latest.Year,
        QueryField.Within => article.Date is { } date && filter.Value switch
        {
            "2016-XX" => date.Edtf == "2016",
            var period => ArticleDate.TryParse(period, out var whole) && whole.Earliest <= date.Earliest && date.Latest <= whole.Latest,
        },
        QueryField.Before => article.Date is { } date && date.Earliest < Day(filter),
        _ => article.Date is { } date && date.Earliest >= Day(filter),
    };

    private static bool Same(string one, string other) =>
        Tokenizer.Tokenize(one).Select(token => token.Word).SequenceEqual(Tokenizer.Tokenize(other).Select(token => token.Word));

    private static int Year(QueryFilter filter) => int.Parse(filter.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(QueryFilter filter) => ArticleDate.TryParse(filter.Value, out var date) ? date.Earliest : throw new FormatException(filter.Value);

    private sealed record Word(string Text, int Passage, int Start);
}
