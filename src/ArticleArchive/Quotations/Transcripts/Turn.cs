namespace ArticleArchive.Quotations.Transcripts;

/// <summary>A turn of a transcript.</summary>
/// <param name="Label">The label of the speaker, as the transcript prints it.</param>
/// <param name="Passage">The passage that opens with the label.</param>
/// <param name="Words">The words of the turn, one stretch for each passage; never empty.</param>
internal sealed record Turn(SpeakerLabel Label, int Passage, IReadOnlyList<PassageSpan> Words);
