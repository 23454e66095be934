using System.Diagnostics.CodeAnalysis;
using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>
/// What a link says of the passage, or the passages in a row, that it was made from, as it stands in its <c>v</c>: <c>k7f3q2.90ab12cd</c>,
/// <c>k7f3q2..m2r4t8.90ab12cd</c>, or without the state.
/// </summary>
/// <param name="Id">The id of the passage when the link was made; of several, that of the first.</param>
/// <param name="State">The state of the words then, as <see cref="PassageState"/> makes it, of several passages that of <see cref="JoinedPassages"/>; null when the link does not say.</param>
public sealed record PassageCitation(PassageId Id, string? State)
{
    private const char Between = '.';

    /// <summary>The id of the last passage; of one alone the same as <see cref="Id"/>.</summary>
    public PassageId Last { get; init; } = Id;

    /// <summary>Whether several passages are named.</summary>
    public bool IsRange => Last != Id;

    /// <summary>Reads what a link carries.</summary>
    /// <returns>False when it is no id or two, with or without a state.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PassageCitation? citation)
    {
        citation = (text?.Split(Between) ?? []) switch
        {
            [var id] => Read(id, id, null),
            [var id, var state] => Read(id, id, state),
            [var first, "", var last] => Read(first, last, null),
            [var first, "", var last, var state] => Read(first, last, state),
            _ => null,
        };
        return citation is not null;
    }

    /// <summary>What a link was made from; null where it names no passage.</summary>
    /// <param name="passages">The id of the passage in its path or fragment, or two with <c>..</c> between.</param>
    /// <param name="told">What it carries in <c>v</c>, a citation or a state alone; null when nothing.</param>
    public static PassageCitation? OfLink(string passages, string? told)
    {
        if (TryParse(told, out var citation))
            return citation;
        if (!TryParse(passages, out var named))
            return null;

        return PassageState.TryParse(told, out var state) ? named with { State = state } : named;
    }

    /// <inheritdoc/>
    public override string ToString() => (IsRange ? $"{Id}{Between}{Between}{Last}" : Id.Value) + (State is null ? "" : Between + State);

    private static PassageCitation? Read(string first, string last, string? state)
    {
        string? known = null;
        var isCitation = PassageId.TryParse(first, out var id) & PassageId.TryParse(last, out var other) && (state is null || PassageState.TryParse(state, out known));
        return isCitation ? new PassageCitation(id, known) { Last = other } : null;
    }
}
