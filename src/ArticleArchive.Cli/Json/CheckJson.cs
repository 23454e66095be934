using ArticleArchive.Checking;

namespace ArticleArchive.Cli.Json;

/// <summary>What came of a check, in the shape of the site's API.</summary>
internal static class CheckJson
{
    public static object Of(CheckedText text) => new
    {
        quotations = text.Quotations.Select(Of),
        isWhole = text.IsWhole,
        text.Notes,
    };

    private static object Of(CheckedQuotation quotation)
    {
        var verdict = quotation.Verdict;
        return new
        {
            quotation.Text,
            quotation.By,
            verdict = VerdictWording.OldNameOf(verdict),
            explanation = VerdictWording.Explain(quotation),
            plain = verdict.IsPlain,
            sentence = VerdictWording.Sentence(quotation),
            words = VerdictWording.NameOf(verdict.Words),
            voice = verdict.Voice is { } voice ? VerdictWording.NameOf(voice) : null,
            speaker = VerdictWording.NameOf(verdict.Speaker.Found),
            speakerName = verdict.Speaker.Name,
            cautions = verdict.Cautions.Select(found => new { caution = VerdictWording.NameOf(found.Caution), found.Cue, explanation = VerdictWording.Explain(found) }),
            omissions = verdict.Omissions,
            comparison = verdict.Comparison.Select(stretch => new { stretch.Change, stretch.Text }),
            likeness = verdict.Likeness,
            places = verdict.Places.Select(Place),
        };
    }

    private static object Place(QuotedPlace place) => new
    {
        article = new { slug = place.Article.Slug.Value, place.Article.Title, date = place.Article.Date?.Edtf, source = place.Article.Publisher?.Name },
        passages = place.Passages.Select(found => new
        {
            id = found.Passage.Id.Value,
            found.Passage.Number,
            @ref = new ArticleReference(place.Article.Slug, found.Passage.Id).ToString(),
            found.Passage.Text,
            words = found.Spans.Select(span => new { span.Start, span.Length }),
        }),
        sentences = place.Sentences.Select(sentence => sentence.Select(part => new { part.Text, part.IsQuoted })),
        quotation = place.Statement is { } stored
            ? new { stored.Id, speaker = stored.Utterance.Attribution?.Name, attributed = stored.Utterance.Attribution is not null, cue = place.Evidence }
            : null,
    };
}
