namespace ArticleArchive.Quotations.Speech;

/// <summary>The words of the narration that say somebody speaks, and the mention of the speaker.</summary>
/// <param name="Sentence">Its sentence in the narration.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Subject">The mention of the speaker.</param>
/// <param name="Form">How the two are joined.</param>
/// <param name="Reports">True when the verb reports speech; false when it only judges or names.</param>
internal sealed record SpeechAct(int Sentence, Phrase Cue, Phrase Subject, ActForm Form, bool Reports)
{
    /// <summary>
    /// Whether it is part of what an earlier act of the sentence reports, as the port's calling is in <c>Lopez said the port called it ...</c>
    /// </summary>
    public bool IsReported { get; init; }

    /// <summary>
    /// The medium that the words came through: the Gazette in <c>Lopez was quoted by the Gazette as saying</c>. Null when the text names none.
    /// </summary>
    public Phrase? Channel { get; init; }

    public int First => Math.Min(Math.Min(Cue.First, Subject.First), Channel?.First ?? int.MaxValue);

    public int End => Math.Max(Math.Max(Cue.End, Subject.End), Channel?.End ?? 0);
}
