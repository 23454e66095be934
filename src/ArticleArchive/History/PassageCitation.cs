using System.Diagnostics.CodeAnalysis;

namespace ArticleArchive.History;

/// <summary>
/// The passage or consecutive passages that a link was made from, as written in its <c>v</c>: <c>k7f3q2.90ab12cd</c>,
/// <c>k7f3q2..m2r4t8.90ab12cd</c>, or without the state.
/// </summary>
/// <param name="Id">The id of the passage, or of the first of several, when the link was made.</param>
/// <param name="State">
/// The <see cref="PassageState"/> of the words then; for several passages, of their text as <see cref="JoinedPassages"/> joins it. Null when the link does not
/// say.
/// </param>
public sealed record PassageCitation(PassageId Id, string? State)
{
    private const char Separator = '.';

    /// <summary>The id of the last passage; the same as <see cref="Id"/> when there is only one.</summary>
    public PassageId Last { get; init; } = Id;

    /// <summary>Whether several passages are named.</summary>
    public bool IsRange => Last != Id;

    /// <summary>The citation of a passage in its present words.</summary>
    public static PassageCitation For(Passage passage) => new(passage.Id, PassageState.Compute(passage.Text));

    /// <summary>Reads the citation in a link.</summary>
    /// <returns>False unless the text is one id or two, with or without a state.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PassageCitation? citation)
    {
        citation = (text?.Split(Separator) ?? []) switch
        {
            [var id] => Read(id, id, null),
            [var id, var state] => Read(id, id, state),
            [var first, "", var last] => Read(first, last, null),
            [var first, "", var last, var state] => Read(first, last, state),
            _ => null,
        };
        return citation is not null;
    }

    /// <summary>The citation of a link; null when it names no passage.</summary>
    /// <param name="passages">The id of the passage in its path or fragment, or two with <c>..</c> between them.</param>
    /// <param name="version">The value of its <c>v</c>, a citation or only a state; null when it has none.</param>
    public static PassageCitation? FromLink(string passages, string? version)
    {
        if (TryParse(version, out var citation))
            return citation;
        if (!TryParse(passages, out var named))
            return null;

        return PassageState.TryParse(version, out var state) ? named with { State = state } : named;
    }

    /// <inheritdoc/>
    public override string ToString() => (IsRange ? $"{Id}{Separator}{Separator}{Last}" : Id.Value) + (State is null ? "" : Separator + State);

    private static PassageCitation? Read(string first, string last, string? state)
    {
        string? known = null;
        var isCitation = PassageId.TryParse(first, out var id) & PassageId.TryParse(last, out var other)
            && (state is null || PassageState.TryParse(state, out known));
        return isCitation ? new PassageCitation(id, known) { Last = other } : null;
    }
}
