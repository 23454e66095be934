using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Checking.Judging;

/// <summary>How a passage prints words that are not all in one statement.</summary>
/// <param name="Voice">Whose words they are.</param>
/// <param name="Speaker">The speaker to whom they are attributed; null when there is none.</param>
internal sealed record PassageReading(VoiceFound Voice, Attribution? Speaker)
{
    private const int FewWords = 3;

    public static PassageReading From(Placement placement)
    {
        var (row, article) = (placement.Row, placement.Row.Article);
        var passage = row.Words[placement.Parts[0].First].Passage;
        if (article.Passages[passage].Kind == PassageKind.Headline)
            return new(VoiceFound.Headline, null);

        var marks = ArticleMarks.ForArticle(article);
        var words = placement.Parts.SelectMany(part => Enumerable.Range(part.First, part.Last - part.First + 1)).Select(word => row.Words[word].Token).ToList();
        var inside = words.Count(word => marks.Around(new PassageSpan(passage, new TextSpan(word.Start, word.Length))) is not null);
        if (inside == words.Count && placement.Spans.All(span => marks.Around(span) is not null))
            return InMarks(article, placement.Spans.First());
        if (article.Passages[passage].Kind == PassageKind.Quotation)
            return new(VoiceFound.Scare, null);
        if (inside > 0)
            return new(VoiceFound.Mixed, SpeakerIn(article, passage, words[0].Start, words[^1].End));

        return IndirectSpeech.SpeakerOf(article, passage, words[0].Start, words[^1].End) is { } speaker
            ? new(VoiceFound.Reported, speaker)
            : new(VoiceFound.Narrator, null);
    }

    /// <summary>Words in quotation marks that are in no statement: a few are scare quotes, more are somebody's words.</summary>
    private static PassageReading InMarks(Article article, PassageSpan place)
    {
        var around = ArticleMarks.ForArticle(article).Around(place) ?? place;
        var text = article.Passages[place.Passage].Text;
        var mayBeScare = AttributionLanguage.IsRead(article.Metadata.Language);
        return mayBeScare && SignedWords.Tokenize(around.Span.Slice(text)).Count <= FewWords || ArticleMarks.IsNamedAtArmsLength(text, around.Span.Start)
            ? new(VoiceFound.Scare, null)
            : new(VoiceFound.Quoted, null);
    }

    private static Attribution? SpeakerIn(Article article, int passage, int start, int end) => article.Utterances
        .FirstOrDefault(
            statement => statement.Quotations.Any(
                quotation => quotation.Place.Passage == passage && quotation.Place.Span.Start < end && start < quotation.Place.Span.End))
        ?.Attribution;
}
