using ArticleArchive.Quotations;

namespace ArticleArchive.Tests.Quotations;

/// <summary>What the engine finds in a text whose paragraphs stand apart by line breaks, in a form that tests can compare.</summary>
internal sealed record Said(string? Who, IReadOnlyList<string> Words, string Rule)
{
    public string? Role { get; private init; }

    public string? Mention { get; private init; }

    public string? Cue { get; private init; }

    public bool Named { get; private init; }

    public string? Channel { get; private init; }

    public string? Through { get; private init; }

    public string? MayBe { get; private init; }

    public double? Confidence { get; private init; }

    public IReadOnlyList<QuotationKind> Kinds { get; private init; } = [];

    public static IReadOnlyList<Said> In(string text, params KnownSpeaker[] known) =>
        In([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new PassageText(PassageKind.Paragraph, line))], known);

    public static IReadOnlyList<Said> In(IReadOnlyList<PassageText> passages, IReadOnlyList<KnownSpeaker> known) =>
        [.. QuotationEngine.Find(passages, known).Select(utterance => From(utterance, passages))];

    /// <summary>The only statement of the text.</summary>
    public static Said OnlyIn(string text, params KnownSpeaker[] known) => In(text, known).ShouldHaveSingleItem();

    private static Said From(Utterance utterance, IReadOnlyList<PassageText> passages) =>
        new(utterance.Attribution?.Name, [.. utterance.Quotations.Select(quotation => TextOf(quotation.Place, passages) ?? "")], utterance.Rule)
        {
            Role = utterance.Attribution?.Role,
            Mention = TextOf(utterance.Attribution?.Mention, passages),
            Cue = TextOf(utterance.Attribution?.Cue, passages),
            Channel = utterance.Attribution?.Channel,
            Through = utterance.Attribution?.Through,
            Confidence = utterance.Attribution?.Confidence,
            MayBe = utterance.Attribution?.MayBe,
            Named = utterance.Attribution?.Named ?? false,
            Kinds = [.. utterance.Quotations.Select(quotation => quotation.Kind)],
        };

    private static string? TextOf(PassageSpan? place, IReadOnlyList<PassageText> passages) =>
        place is { } found ? found.Span.Slice(passages[found.Passage].Text) : null;
}
