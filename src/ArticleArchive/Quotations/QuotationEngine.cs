using ArticleArchive.Quotations.Marks;
using ArticleArchive.Quotations.Names;
using ArticleArchive.Quotations.Reported;
using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Transcripts;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations;

/// <summary>Works out who said what.</summary>
public static class QuotationEngine
{
    /// <summary>The version of the rules: an archive built with another version is rebuilt.</summary>
    public const int Version = 23;

    /// <summary>The statements of an article in the order of the text. Deterministic, and linear in the length of the text.</summary>
    /// <param name="passages">The words of the article.</param>
    /// <param name="known">The people whom the metadata names as quoted; may be empty.</param>
    public static IReadOnlyList<Utterance> Find(IReadOnlyList<PassageText> passages, IReadOnlyList<KnownSpeaker> known) => Read(passages, known).Utterances;

    /// <summary>The statements of an article and the sentences that report speech, found in one pass.</summary>
    /// <param name="passages">The words of the article.</param>
    /// <param name="known">The people whom the metadata names as quoted; may be empty.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ArticleStatements Read(IReadOnlyList<PassageText> passages, IReadOnlyList<KnownSpeaker> known, CancellationToken cancellationToken = default)
    {
        var turns = TranscriptReader.Read(passages);
        var narrated = HeadlineCase.Apply(Without(turns, passages));
        var regions = QuotedText.Find(narrated);
        var narrations = new Narration[narrated.Count];
        for (var i = 0; i < narrations.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            narrations[i] = new Narration(narrated[i], i, regions[i]);
        }

        var parts = PartsOf(narrations);
        var article = new ArticleSpeech(narrations, parts);
        foreach (var part in parts.OrderBy(part => part.IsInHeading))
        {
            cancellationToken.ThrowIfCancellationRequested();
            part.Match = AttributionRules.Find(part, article);
        }

        foreach (var part in parts)
            part.Match = SameWordsInTheArticle.OfPullQuote(part, article) ?? part.Match;

        var people = new CoreferenceResolver(article, known);
        var names = new SpeakerIdentities(people, article);
        var writer = new UtteranceWriter(names, known);
        var headings = new HeadingsInMarks(parts);
        var spoken = parts.Where(part => !ScareQuotes.Holds(part) && !headings.Hold(part)).ToList();
        var quoted = StatementJoiner.Join(spoken).Select(writer.Write);
        cancellationToken.ThrowIfCancellationRequested();
        return new ArticleStatements(
            turns.Count == 0 ? [.. quoted] : InOrderOfText([.. quoted, .. new TurnWriter(people.People, passages).Write(turns)]),
            new ReportedSpeech(narrated, article, names).Find(spoken));
    }

    /// <summary>The passages, with those of a transcript's turns left empty: their words are spoken, not narrated.</summary>
    private static IReadOnlyList<PassageText> Without(IReadOnlyList<Turn> turns, IReadOnlyList<PassageText> passages)
    {
        if (turns.Count == 0)
            return passages;

        var spoken = turns.SelectMany(turn => turn.Words.Select(words => words.Passage).Append(turn.Passage)).ToHashSet();
        return [.. passages.Select((passage, i) => spoken.Contains(i) ? passage with { Text = "" } : passage)];
    }

    private static IReadOnlyList<Utterance> InOrderOfText(IEnumerable<Utterance> utterances) =>
        [.. utterances.OrderBy(utterance => utterance.Quotations[0].Place.Passage).ThenBy(utterance => utterance.Quotations[0].Place.Span.Start)];

    private static List<QuotedPart> PartsOf(Narration[] narrations)
    {
        var parts = new List<QuotedPart>();
        foreach (var narration in narrations)
        {
            for (var i = 0; i < narration.Words.Length; i++)
            {
                if (narration.Words[i] is not { Kind: WordKind.Quote } word)
                    continue;

                var part = new QuotedPart(narration.Regions[word.Region], narration, i) { Index = parts.Count };
                if (NamesInMarks.Holds(part))
                    narration.Unquote(i);
                else
                    parts.Add(part);
            }
        }

        return parts;
    }
}
