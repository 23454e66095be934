using ArticleArchive.Catalog;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Research;

/// <summary>A line of a concordance: one match, with the words around it in its passage.</summary>
public sealed record Line
{
    /// <summary>The number of words shown on either side.</summary>
    public const int WordsAround = 10;

    /// <summary>The article.</summary>
    public required ArticleSummary Article { get; init; }

    /// <summary>The passage.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The words before the match, as printed, on one line; empty if the match begins the passage.</summary>
    public required string Left { get; init; }

    /// <summary>The matched words, as printed.</summary>
    public required string Hit { get; init; }

    /// <summary>The words after the match; empty if the match ends the passage.</summary>
    public required string Right { get; init; }

    /// <summary>The voice of the first matched word.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The person who says it or is reported as saying it; null if nobody does or the text does not say who.</summary>
    public Attribution? Speaker { get; init; }

    /// <summary>The line of a match; null if the passage has no words at that place.</summary>
    internal static Line? From(CatalogPassage found, LinePlace place)
    {
        var text = found.Passage.Text;
        var words = Tokenizer.Tokenize(text);
        if (place.Last >= words.Count)
            return null;

        var (start, end) = (words[place.First].Start, words[place.Last].End);
        var from = Widen(text, words[Math.Max(0, place.First - WordsAround)].Start, -1);
        var to = Widen(text, words[Math.Min(words.Count - 1, place.Last + WordsAround)].End - 1, 1) + 1;
        var utterance = found.Utterances.FirstOrDefault(stored => stored.Utterance.Quotations.Any(quotation => Covers(quotation.Place, found.Index, start)));
        var reported = utterance is null ? found.Reported.FirstOrDefault(stored => Covers(stored.Statement.Sentence, found.Index, start)) : null;
        return new Line
        {
            Article = found.Article,
            Passage = found.Passage,
            Left = OneLine(text[from..start]),
            Hit = OneLine(text[start..end]),
            Right = OneLine(text[end..to]),
            Voice = (utterance, reported, found.Passage.Kind) switch
            {
                (not null, _, _) => Voice.Quote,
                (_, not null, _) => Voice.Reported,
                (_, _, PassageKind.Headline) => Voice.Headline,
                _ => Voice.Narrative,
            },
            Speaker = utterance?.Utterance.Attribution ?? reported?.Statement.Attribution,
        };
    }

    private static bool Covers(PassageSpan words, int passage, int place) => words.Passage == passage && words.Span.Contains(place);

    /// <summary>The last character before the next space: punctuation stays with its word.</summary>
    private static int Widen(string text, int place, int step)
    {
        while (place + step >= 0 && place + step < text.Length && !char.IsWhiteSpace(text[place + step]))
            place += step;
        return place;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
