using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>What a rule found: where the speaker is mentioned and which words report the speech.</summary>
internal sealed record AttributionMatch(string Rule, Narration Narration, Phrase Mention, Phrase? Cue);
