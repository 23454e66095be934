using ArticleArchive.History;

namespace ArticleArchive.Checking;

/// <summary>What the archive says of a quotation: words, voice, speaker and cautions.</summary>
public sealed record Verdict
{

    /// <summary>How the words stand to those of the archive.</summary>
    public required WordsFound Words { get; init; }

    /// <summary>Whose words the nearest are; null where nothing is near.</summary>
    public VoiceFound? Voice { get; init; }

    /// <summary>Who spoke the nearest words.</summary>
    public required SpeakerAnswer Speaker { get; init; }

    /// <summary>What to beware of, in the order of <see cref="Caution"/>; may be empty.</summary>
    public IReadOnlyList<CautionFound> Cautions { get; init; } = [];

    /// <summary>Where the words stand, the best first; for a quotation of several pieces, where each of them stands. Empty only when there is nothing near.</summary>
    public required IReadOnlyList<QuotedPlace> Places { get; init; }

    /// <summary>What the quotation leaves out, or puts in square brackets, in its order; may be empty.</summary>
    public IReadOnlyList<Omission> Omissions { get; init; } = [];

    /// <summary>The words of the archive and those of the quotation, compared; empty where they are the same, and where nothing is near.</summary>
    public IReadOnlyList<ComparedWords> Comparison { get; init; } = [];

    /// <summary>How like the two are, from 0 to 1: twice the words that both have in the same order, over the words of both. Null where they are not compared.</summary>
    public double? Likeness { get; init; }

    /// <summary>The certificate: word for word in one statement, by who is asked about, and nothing to beware of.</summary>
    public bool IsPlain => Words == WordsFound.Exact && Voice == VoiceFound.Quoted && Cautions.Count == 0
        && (Speaker.Found == SpeakerFound.Confirmed || Speaker is { Found: SpeakerFound.NotAsked, Name: not null });

    /// <summary>How many words differ: those taken out and those put in, where one stands for another counted once.</summary>
    public int Differing => Comparison
        .Select((stretch, i) => (stretch, Before: i > 0 ? Comparison[i - 1] : null))
        .Sum(pair => pair switch
        {
            { stretch.Change: WordChange.Kept } => 0,
            { stretch.Change: WordChange.Added, Before: { Change: WordChange.Removed } removed } => Math.Max(0, pair.stretch.Words - removed.Words),
            _ => pair.stretch.Words,
        });

    /// <summary>True when that is among the cautions.</summary>
    public bool Has(Caution caution) => Cautions.Any(found => found.Caution == caution);
}
