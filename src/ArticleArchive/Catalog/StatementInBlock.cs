using System.Text.Json.Serialization;

namespace ArticleArchive.Catalog;

/// <summary>
/// A statement as stored in its article's block. <c>Quotations</c> has four numbers for each (passage, start, length, kind), <c>Mention</c> and <c>Cue</c>
/// three. <c>Name</c> is null when the text does not say who speaks. <c>Speaker</c> is the speaker's folded name in <c>appearances</c>; null when the name is
/// too short to recognise somebody by. The only quotation of a reported statement is its sentence.
/// </summary>
internal sealed record StatementInBlock(
    [property: JsonPropertyName("r")] string Rule,
    [property: JsonPropertyName("q")] int[] Quotations,
    [property: JsonPropertyName("n")] string? Name,
    [property: JsonPropertyName("o")] string? Role,
    [property: JsonPropertyName("m")] int[]? Mention,
    [property: JsonPropertyName("c")] int[]? Cue,
    [property: JsonPropertyName("k"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsNamed,
    [property: JsonPropertyName("s")] string? Speaker)
{
    [JsonPropertyName("h")]
    public string? Channel { get; init; }

    [JsonPropertyName("t")]
    public string? Through { get; init; }

    [JsonPropertyName("b"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsBody { get; init; }

    [JsonPropertyName("e")]
    public string? MayBe { get; init; }

    [JsonPropertyName("y")]
    public double? Confidence { get; init; }

    /// <summary>The id of its words (<see cref="Wordings.WordingId"/>), as a number; null when they are too few.</summary>
    [JsonPropertyName("w")]
    public long? Wording { get; init; }

    private const int NumbersPerQuotation = 4;

    public static StatementInBlock From(Utterance utterance, string? speaker) =>
        From((utterance.Rule, utterance.Quotations, utterance.Attribution), speaker);

    public static StatementInBlock From(ReportedStatement reported, string? speaker) =>
        From((reported.Rule, [new Quotation(reported.Sentence, QuotationKind.Direct)], reported.Attribution), speaker);

    public Utterance ToUtterance() => new()
    {
        Rule = Rule,
        Quotations = [.. Quotations.Chunk(NumbersPerQuotation).Select(four => new Quotation(Place(four), (QuotationKind)four[^1]))],
        Attribution = Attribution(),
    };

    public ReportedStatement ToReported() =>
        new(Place(Quotations), Attribution() ?? throw new InvalidDataException("A reported statement in the database has no speaker."), Rule);

    private static StatementInBlock From((string Rule, IReadOnlyList<Quotation> Quotations, Attribution? Attribution) statement, string? speaker) => new(
        statement.Rule,
        [.. statement.Quotations.SelectMany(quotation => (int[])[.. Numbers(quotation.Place), (int)quotation.Kind])],
        statement.Attribution?.Name,
        statement.Attribution?.Role,
        statement.Attribution?.Mention is { } mention ? Numbers(mention) : null,
        statement.Attribution?.Cue is { } cue ? Numbers(cue) : null,
        statement.Attribution?.Named ?? false,
        speaker)
    {
        Channel = statement.Attribution?.Channel,
        Through = statement.Attribution?.Through,
        IsBody = statement.Attribution?.IsBody ?? false,
        MayBe = statement.Attribution?.MayBe,
        Confidence = statement.Attribution?.Confidence,
    };

    private Attribution? Attribution() => Name is null ? null : new Attribution
    {
        Name = Name,
        Role = Role,
        Mention = Mention is null ? null : Place(Mention),
        Cue = Cue is null ? null : Place(Cue),
        Named = IsNamed,
        Channel = Channel,
        Through = Through,
        IsBody = IsBody,
        MayBe = MayBe,
        Confidence = Confidence,
    };

    private static int[] Numbers(PassageSpan place) => [place.Passage, place.Span.Start, place.Span.Length];

    private static PassageSpan Place(int[] numbers) => numbers is [var passage, var start, var length, ..]
        ? new PassageSpan(passage, new TextSpan(start, length))
        : throw new InvalidDataException("A place in the database is not three numbers.");
}
