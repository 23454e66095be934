using ArticleArchive.History;

namespace ArticleArchive.Checking;

/// <summary>What the archive says about a quotation: words, voice, speaker and cautions.</summary>
public sealed record Verdict
{

    /// <summary>How the words compare with those of the archive.</summary>
    public required WordsFound Words { get; init; }

    /// <summary>Whose words the nearest are; null when nothing is near.</summary>
    public VoiceFound? Voice { get; init; }

    /// <summary>Who spoke the nearest words.</summary>
    public required SpeakerAnswer Speaker { get; init; }

    /// <summary>The cautions, in the order of <see cref="Caution"/>; may be empty.</summary>
    public IReadOnlyList<CautionFound> Cautions { get; init; } = [];

    /// <summary>Where the words are, the best place first; for a quotation of several pieces, the place of each. Empty only when nothing is near.</summary>
    public required IReadOnlyList<QuotedPlace> Places { get; init; }

    /// <summary>What the quotation leaves out or puts in square brackets, in order; may be empty.</summary>
    public IReadOnlyList<Omission> Omissions { get; init; } = [];

    /// <summary>The comparison of the archive's words with the quotation's; empty when they are the same or nothing is near.</summary>
    public IReadOnlyList<ComparedWords> Comparison { get; init; } = [];

    /// <summary>
    /// How similar the two are, from 0 to 1: twice the words they share in the same order, over the words of both. Null when they are not compared.
    /// </summary>
    public double? Likeness { get; init; }

    /// <summary>Whether the quotation is certified: word for word in one statement, by the speaker asked about, and with no cautions.</summary>
    public bool IsPlain => Words == WordsFound.Exact && Voice == VoiceFound.Quoted && Cautions.Count == 0
        && (Speaker.Found == SpeakerFound.Confirmed || Speaker is { Found: SpeakerFound.NotAsked, Name: not null });

    /// <summary>The number of words that differ: those removed and those added, with a replaced word counted once.</summary>
    public int Differing => Comparison
        .Select((stretch, i) => (stretch, Before: i > 0 ? Comparison[i - 1] : null))
        .Sum(pair => pair switch
        {
            { stretch.Change: WordChange.Kept } => 0,
            { stretch.Change: WordChange.Added, Before: { Change: WordChange.Removed } removed } => Math.Max(0, pair.stretch.Words - removed.Words),
            _ => pair.stretch.Words,
        });

    /// <summary>Whether the archive finds speakers in the language of the nearest words.</summary>
    public bool FindsSpeakers => Places is not [var place, ..] || AttributionLanguage.IsRead(place.Article.Metadata.Language);

    /// <summary>Whether the verdict has this caution.</summary>
    public bool Has(Caution caution) => Cautions.Any(found => found.Caution == caution);
}
