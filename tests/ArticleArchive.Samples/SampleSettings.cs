namespace ArticleArchive.Samples;

/// <summary>What sample to make.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Seed">Which sample: the same seed gives the same articles, and more of them where more are asked for.</param>
/// <param name="Paragraphs">Paragraphs of an article, on average; at least 2.</param>
/// <param name="Recorded">How many of a hundred articles have a recorded history.</param>
internal sealed record SampleSettings(
    int Articles,
    ulong Seed = SampleSettings.DefaultSeed,
    int Paragraphs = SampleSettings.DefaultParagraphs,
    int Recorded = SampleSettings.DefaultRecorded)
{
    public const ulong DefaultSeed = 1;
    public const int DefaultParagraphs = 8;
    public const int DefaultRecorded = 5;
}
