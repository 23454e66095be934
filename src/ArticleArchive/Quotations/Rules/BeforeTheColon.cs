using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>A colon leads from somebody to the words: <c>Lopez was blunt: "..."</c>.</summary>
internal sealed class BeforeTheColon : IAttributionRule
{
    public const string RuleName = "before the colon";

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        if (part.Word == 0 || narration.Words[part.Word - 1].Kind != WordKind.Colon)
            return null;

        var start = narration.StartOf(part.Sentence);
        for (var i = part.Word - 2; i > start; i--)
        {
            if (narration.Words[i].Kind == WordKind.Dash && narration.Words[i + 1].Capital)
                start = i + 1;
        }

        var subjects = article.SubjectsIn(narration);
        var subject = subjects.First(start, part.Word - 1);
        if (subject is null && narration.Words[start].Lower is "from")
            subject = subjects.From(start + 1, part.Word - 1);
        return subject is { } found ? new AttributionMatch(RuleName, narration, found, null) : null;
    }
}
