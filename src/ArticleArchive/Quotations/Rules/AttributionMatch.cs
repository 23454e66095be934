using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>The result of a rule: where the speaker is mentioned, and the words that report the speech.</summary>
internal sealed record AttributionMatch(string Rule, Narration Narration, Phrase Mention, Phrase? Cue);
