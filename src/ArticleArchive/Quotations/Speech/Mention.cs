namespace ArticleArchive.Quotations.Speech;

/// <summary>A place where the narration mentions a person, by name or by pronoun.</summary>
/// <param name="Person">The person mentioned.</param>
/// <param name="Sentence">The number of the sentence in the article.</param>
/// <param name="Weight">How strongly the position suggests that the text is about this person.</param>
internal readonly record struct Mention(Person Person, int Sentence, double Weight);
