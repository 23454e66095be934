using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Finds a name after a dash at the end of the passage: <c>"..." — Peter Marsh</c>.</summary>
internal sealed class BySignature : IAttributionRule
{
    public const string RuleName = "signed after the quotation";

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        var start = part.Word + 2;
        if (narration.At(part.Word + 1).Kind != WordKind.Dash || !narration.At(start).Capital || narration.Words.Length - start > 12)
            return null;

        var subject = article.SubjectsIn(narration).From(start, narration.Words.Length);
        return subject is { } found && (found.End == narration.Words.Length || narration.Words[found.End].IsMark)
            ? new AttributionMatch(RuleName, narration, found, null)
            : null;
    }
}
