using ArticleArchive.Articles;

namespace ArticleArchive.Search.Research;

/// <summary>What a search finds in one period.</summary>
/// <param name="Period">The year, month or day as <see cref="DatePeriods"/> has it, or <see cref="DateSpan.Undated"/>.</param>
/// <param name="Passages">Passages in all voices that are searched, and in each of quote, reported and narrative, by the number of the voice.</param>
/// <param name="Words">How many words the articles of the period have in these voices, in the same order.</param>
public sealed record PeriodCount(string Period, PeriodCount.ByVoice Passages, PeriodCount.ByVoice Words)
{
    /// <summary>With fewer words than this in a period, a rate says little.</summary>
    public const long FewWords = 10_000;

    private const double Million = 1_000_000;

    /// <summary>The period in words.</summary>
    public string Name => Period == DateSpan.Undated ? "Undated" : DatePeriods.Words(Period);

    /// <summary>Whether the date tells the period no nearer: it stands beside the others.</summary>
    public bool IsAside => Period == DateSpan.Undated || Period.Contains('X', StringComparison.Ordinal);

    /// <summary>Whether the archive has few words of the period, so that its rate may be chance: fewer than <see cref="FewWords"/>, or less than a tenth of the middle period's.</summary>
    public bool IsThin { get; init; }

    /// <summary>Passages for each million words in a voice; null where the period has no words in it.</summary>
    /// <param name="voice">The voice; null for all that are searched.</param>
    public double? PerMillion(Voice? voice) => Words.In(voice) == 0 ? null : Passages.In(voice) * Million / Words.In(voice);

    /// <summary>Numbers for all voices that are searched and for three of them apart.</summary>
    public readonly record struct ByVoice(long All, long Quote, long Reported, long Narrative)
    {
        /// <summary>The number for a voice; for all of them where that is null.</summary>
        public long In(Voice? voice) => voice switch
        {
            Voice.Quote => Quote,
            Voice.Reported => Reported,
            Voice.Narrative => Narrative,
            _ => All,
        };

        /// <summary>The sum.</summary>
        public ByVoice Plus(ByVoice other) => new(All + other.All, Quote + other.Quote, Reported + other.Reported, Narrative + other.Narrative);
    }
}
