using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>
/// Finds a name at the end of the passage, after a dash or right after a whole statement: <c>"..." — Peter Marsh</c>, <c>"..." Peter Marsh, Mayor</c>.
/// </summary>
internal sealed class BySignature : IAttributionRule
{
    public const string RuleName = "signed after the quotation";

    private const int Longest = 16;

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        var hasDash = narration.At(part.Word + 1).Kind == WordKind.Dash;
        var start = part.Word + (hasDash ? 2 : 1);
        if (!narration.At(start).Capital || narration.Words.Length - start > Longest || !hasDash && !IsWhole(part, start))
            return null;

        var subject = article.SubjectsIn(narration).From(start, narration.Words.Length);
        return subject is { } found && (found.End == narration.Words.Length || narration.Words[found.End].IsMark)
            && (hasDash || found.End - found.First > 1 && narration.Words[found.End - 1].Capital)
            ? new AttributionMatch(RuleName, narration, found, null)
            : null;
    }

    /// <summary>Whether the passage consists of a statement in whole sentences and some words without a verb.</summary>
    private static bool IsWhole(QuotedPart part, int start) =>
        part.Word == 0
        && part.LastCharacter is '.' or '!' or '?'
        && !SignatureBelow.HasVerb(part.Narration, start)
        && !part.Narration.Words.Skip(start).Any(word => word.Kind is WordKind.Quote or WordKind.Colon);
}
