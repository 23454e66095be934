using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Finds a name that is alone in the passage below and signs a passage of nothing but quoted words.</summary>
internal sealed class SignatureBelow : IAttributionRule
{
    public const string RuleName = "signed below the quotation";

    private const int Longest = 16;

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var next = part.Narration.Passage + 1;
        if (part.Word != 0 || part.Narration.Words.Length > 2 || next >= article.Narrations.Count || part.AwaitsAttribution && part.LastCharacter == ',')
            return null;

        var below = article.Narrations[next];
        var start = below.At(0).Kind == WordKind.Dash ? 1 : 0;
        if (below.Words.Length is < 2 or > Longest || below.Words.Any(word => word.Kind is WordKind.Quote or WordKind.Colon))
            return null;

        var subject = article.SubjectsIn(below).From(start, below.Words.Length);
        return subject is { } found
            && below.Words[found.First].Capital
            && (start == 1 || below.Words[found.First].Is(WordClass.FirstName | WordClass.Title))
            && (found.End == below.Words.Length
            || below.Words[found.End].Kind == WordKind.Stop && found.End == below.Words.Length - 1
            || below.Words[found.End].Kind == WordKind.Comma && !HasVerb(below, found.End)
            || start == 1 && below.Words[found.End].Is(WordClass.Gerund | WordClass.Preposition))
            ? new AttributionMatch(RuleName, below, found, null)
            : null;
    }

    /// <summary>Whether a finite verb stands between the token and the end of the passage.</summary>
    public static bool HasVerb(Narration narration, int start) =>
        narration.Words.Skip(start).Any(word => word.Is(WordClass.Auxiliary) && word.Lower is not "'s" || word.Is(WordClass.Cue)
            && !word.Is(WordClass.NounToo | WordClass.PersonNoun | WordClass.Gerund));
}
