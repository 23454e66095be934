namespace ArticleArchive.Search.Research;

/// <summary>What a search finds in one period.</summary>
/// <param name="Period">The year, month or day in the form of <see cref="DatePeriods"/>, or <see cref="DatePeriods.Undated"/>.</param>
/// <param name="Passages">The number of passages in all voices searched, and in quote, reported and narrative, in the order of the voices.</param>
/// <param name="Words">The number of words that the articles of the period have in these voices, in the same order.</param>
public sealed record PeriodCount(string Period, PeriodCount.ByVoice Passages, PeriodCount.ByVoice Words)
{
    /// <summary>With fewer words than this in a period, a rate means little.</summary>
    public const long FewWords = 10_000;

    private const double Million = 1_000_000;

    /// <summary>The period in words.</summary>
    public string Name => Period == DatePeriods.Undated ? "Undated" : DatePeriods.Words(Period);

    /// <summary>Whether the date is too vague for a period, so that it is listed apart from the others.</summary>
    public bool IsAside => PeriodCounter.IsAside(Period);

    /// <summary>
    /// Whether the period has so few words that its rate may be chance: fewer than <see cref="FewWords"/>, or less than a tenth of the median period's.
    /// </summary>
    public bool IsThin { get; init; }

    /// <summary>Passages per million words in a voice; null if the period has no words in it.</summary>
    /// <param name="voice">The voice; null for all that are searched.</param>
    public double? PerMillion(Voice? voice) => Words.In(voice) == 0 ? null : Passages.In(voice) * Million / Words.In(voice);

    /// <summary>Numbers for all voices searched together, and for three of them separately.</summary>
    public readonly record struct ByVoice(long All, long Quote, long Reported, long Narrative)
    {
        /// <summary>The number for a voice; for all of them if it is null.</summary>
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
