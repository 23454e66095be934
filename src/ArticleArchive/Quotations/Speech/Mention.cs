namespace ArticleArchive.Quotations.Speech;

/// <summary>One place where the narration mentions a person, by name or by pronoun.</summary>
/// <param name="Person">Who.</param>
/// <param name="Sentence">The sentence, counted over the whole article.</param>
/// <param name="Weight">How much the place makes the person the one whom the text is about.</param>
internal readonly record struct Mention(Person Person, int Sentence, double Weight);
