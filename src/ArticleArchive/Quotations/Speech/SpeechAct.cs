namespace ArticleArchive.Quotations.Speech;

/// <summary>Words of the narration that say somebody speaks, and the mention of who.</summary>
/// <param name="Sentence">Its sentence in the narration.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Subject">The mention of the speaker.</param>
/// <param name="Form">How the two stand to each other.</param>
/// <param name="Reports">True when the verb reports speech; false when it only judges or names.</param>
internal sealed record SpeechAct(int Sentence, Phrase Cue, Phrase Subject, ActForm Form, bool Reports)
{
    /// <summary>
    /// It stands inside what an earlier act of the sentence reports: in <c>Lopez said the port called it ...</c> the port's calling.
    /// </summary>
    public bool IsReported { get; init; }

    /// <summary>Through whom the words came: in <c>Lopez was quoted by the Gazette as saying</c> the Gazette. Null when the text names nobody.</summary>
    public Phrase? Channel { get; init; }

    public int First => Math.Min(Math.Min(Cue.First, Subject.First), Channel?.First ?? int.MaxValue);

    public int End => Math.Max(Math.Max(Cue.End, Subject.End), Channel?.End ?? 0);
}
