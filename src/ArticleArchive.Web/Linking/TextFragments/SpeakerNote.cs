namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>A note next to the passage where statements begin: who speaks, and how that is known.</summary>
/// <param name="Speaker">The name shown to readers.</param>
/// <param name="Address">The speaker's page; null when nobody is named.</param>
/// <param name="Grounds">How each statement was attributed.</param>
internal sealed record SpeakerNote(string Speaker, string? Address, IReadOnlyList<AttributionGround> Grounds)
{
    public const string Unattributed = "Unattributed";

    /// <summary>Whether the previous speaker was somebody else.</summary>
    public bool IsChange { get; init; } = true;

    /// <summary>The notes of an article by the index of their passage: one for each speaker, in the order in which they begin to speak.</summary>
    public static ILookup<int, SpeakerNote> In(StoredArticle stored)
    {
        var notes = new List<(int Passage, SpeakerNote Note)>();
        var before = "";
        foreach (var statements in stored.Utterances.GroupBy(u => (u.Utterance.Quotations[0].Place.Passage, u.Speaker, u.Utterance.Attribution?.Name)))
        {
            var note = Create(stored, [.. statements]);
            notes.Add((statements.Key.Passage, note with { IsChange = note.Speaker != before }));
            before = stored.Article.Passages[statements.Key.Passage].Kind == PassageKind.Headline ? before : note.Speaker;
        }

        return notes.ToLookup(note => note.Passage, note => note.Note);
    }

    /// <summary>Everyone who speaks in a passage, whether or not they begin there: one note for each speaker.</summary>
    /// <param name="stored">The article.</param>
    /// <param name="passage">Index of the passage.</param>
    public static IReadOnlyList<SpeakerNote> Within(StoredArticle stored, int passage) =>
    [
        .. stored.Utterances
            .Where(u => u.Utterance.Quotations.Any(q => q.Place.Passage == passage))
            .GroupBy(u => (u.Speaker, u.Utterance.Attribution?.Name))
            .Select(statements => Create(stored, [.. statements])),
    ];

    private static SpeakerNote Create(StoredArticle stored, IReadOnlyList<StoredUtterance> statements) => new(
        NameOf(statements[0].Utterance),
        statements[0].Speaker is { } speaker ? ArchiveUrls.Speaker(speaker) : null,
        [.. statements.Select(s => AttributionGround.From(stored, s.Utterance))]);

    private static string NameOf(Utterance utterance) => utterance.Attribution is { } attribution ? NameWithRole.Format(attribution) : Unattributed;
}
