using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Checking.Judging;

/// <summary>A place with the words of a quotation, and the judgement on it.</summary>
/// <param name="Placement">The place of the words.</param>
/// <param name="Voice">Whose words they are.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Cautions">What to beware of.</param>
internal sealed record FoundPlace(Placement Placement, VoiceFound Voice, SpeakerAnswer Speaker, IReadOnlyList<CautionFound> Cautions)
{
    /// <summary>Whether the article says who spoke and it is the speaker asked about, if any.</summary>
    private bool IsSpeakerRight => Speaker.Found == SpeakerFound.Confirmed || Speaker is { Found: SpeakerFound.NotAsked, Name: not null };

    /// <summary>Whether nothing at this place counts against the certificate.</summary>
    public bool IsClean => Voice == VoiceFound.Quoted && IsSpeakerRight && Cautions.Count == 0;

    /// <summary>The last word to show where a caution is about a later sentence; null when none is.</summary>
    public PassageSpan? Until => Cautions.Select(found => found.Until).FirstOrDefault(until => until is not null);

    /// <summary>How much counts against the place as a source of the quotation. The place with the lowest rank is shown.</summary>
    public int Rank => Cautions.Any(found => found.Caution == Caution.Corrected)
        ? 9
        : (Voice, Speaker.Found) switch
        {
            _ when IsClean => 0,
            (VoiceFound.Quoted, _) when IsSpeakerRight => 1,
            (VoiceFound.Quoted, SpeakerFound.Ambiguous or SpeakerFound.DidYouMean) => 2,
            (VoiceFound.Quoted, SpeakerFound.Unstated or SpeakerFound.NotAsked) => 3,
            (VoiceFound.Reported, SpeakerFound.Confirmed) => 4,
            (VoiceFound.Quoted, _) => 5,
            (VoiceFound.Scare, _) => 6,
            (VoiceFound.Reported or VoiceFound.Mixed, _) => 7,
            (VoiceFound.Narrator, _) => 8,
            _ => 9,
        };
}
