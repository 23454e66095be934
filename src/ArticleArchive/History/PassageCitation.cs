using System.Diagnostics.CodeAnalysis;
using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>What a link says of the passage that it was made from, as it stands in its <c>v</c>: <c>k7f3q2.90ab12cd</c>, or the id alone.</summary>
/// <param name="Id">The passage's id when the link was made.</param>
/// <param name="State">The state of its words then, as <see cref="PassageState"/> makes it; null when the link does not say.</param>
public sealed record PassageCitation(PassageId Id, string? State)
{
    private const char Between = '.';

    /// <summary>Reads what a link carries.</summary>
    /// <returns>False when it is no id, with or without a state.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PassageCitation? citation)
    {
        var parts = text?.Split(Between) ?? [];
        citation = parts switch
        {
            [var id] when PassageId.TryParse(id, out var passage) => new PassageCitation(passage, null),
            [var id, var state] when PassageId.TryParse(id, out var passage) && PassageState.TryParse(state, out var known) => new PassageCitation(passage, known),
            _ => null,
        };
        return citation is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => State is null ? Id.Value : $"{Id}{Between}{State}";
}
