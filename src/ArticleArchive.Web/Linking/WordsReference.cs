using System.Diagnostics.CodeAnalysis;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>
/// Words of passages, as addresses name them: their place and a check, <c>12-31.90ab12cd</c>. Words interrupted by an attribution have several parts,
/// <c>0-40.90ab12cd_66-109.12cd90ab</c>. No character needs to be escaped in an address.
/// </summary>
/// <param name="Parts">The parts in the order of the text, without overlaps; at least one.</param>
internal sealed record WordsReference(IReadOnlyList<WordsPart> Parts)
{
    /// <summary>The most parts of a reference.</summary>
    public const int MaxParts = 100;

    private const char BetweenParts = '_';
    private const char BetweenPlaces = '-';
    private const char BeforeCheck = '.';

    /// <summary>Whether every part has a check.</summary>
    public bool IsChecked => Parts.All(part => part.Check is not null);

    /// <summary>The reference to words in a text.</summary>
    public static WordsReference For(string text, IReadOnlyList<TextSpan> words) =>
        new([.. words.Select(span => new WordsPart(span, PassageState.Compute(span.Slice(text))))]);

    /// <summary>Reads a reference.</summary>
    /// <returns>False when it is not a reference: characters are missing, or parts are empty, reversed or out of order.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out WordsReference? reference)
    {
        reference = null;
        var parts = new List<WordsPart>();
        foreach (var piece in (text ?? "").Split(BetweenParts))
        {
            var least = parts.Count == 0 ? 0 : parts[^1].Span.End;
            if (parts.Count == MaxParts || !TryReadPart(piece, out var part) || part.Span.Start < least)
                return false;
            parts.Add(part);
        }

        reference = new WordsReference(parts);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(BetweenParts, Parts.Select(Spell));

    private static bool TryReadPart(string text, out WordsPart part)
    {
        part = default;
        string? check = null;
        var halves = text.Split(BeforeCheck, 2);
        if (halves.Length == 2 && !PassageState.TryParse(halves[1], out check))
            return false;
        if (halves[0].Split(BetweenPlaces) is not [var first, var last] || !TryReadPlace(first, out var start)
            || !TryReadPlace(last, out var end) || end <= start)
            return false;

        part = new WordsPart(new TextSpan(start, end - start), check);
        return true;
    }

    private static bool TryReadPlace(string digits, out int place) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out place);

    private static string Spell(WordsPart part)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{part.Span.Start}{BetweenPlaces}{part.Span.End}");
        return part.Check is null ? place : place + BeforeCheck + part.Check;
    }
}

/// <summary>One run of words that a link names.</summary>
/// <param name="Span">Where the words were in the text of the passages when the link was made, in UTF-16 units.</param>
/// <param name="Check">The state of the words (<see cref="History.PassageState"/>); null when the link does not say.</param>
internal readonly record struct WordsPart(TextSpan Span, string? Check);
