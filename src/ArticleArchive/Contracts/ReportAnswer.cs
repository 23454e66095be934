using System.ComponentModel;
using ArticleArchive.Catalog;

namespace ArticleArchive.Contracts;

/// <summary>A sentence in which the reporter says what somebody said.</summary>
public sealed record ReportAnswer(
    SpeakerMention Speaker,
    [property: Description("The words of the text that say so; null when there are none.")] string? Cue,
    [property: Description("The rule that decided.")] string Rule,
    [property: Description("The medium that passed the words on, as printed; null when the text names none.")] string? Channel,
    [property: Description("Id of the passage with the sentence.")] string Passage,
    [property: Description("Where it begins in the passage's text, in UTF-16 units.")] int Start,
    [property: Description("Its length in UTF-16 units.")] int Length,
    [property: Description("The sentence: the reporter's words, never to be shown in quotation marks as the speaker's.")] string Text)
{
    internal static ReportAnswer From(StoredReport stored, Article article)
    {
        var (sentence, attribution, rule) = stored.Statement;
        var passage = article.Passages[sentence.Passage];
        return new(
            SpeakerMention.From(attribution, stored.Speaker, article),
            SpeakerMention.WordsOf(attribution.Cue, article),
            rule,
            attribution.Channel,
            passage.Id.Value,
            sentence.Span.Start,
            sentence.Span.Length,
            sentence.Span.Slice(passage.Text));
    }
}
