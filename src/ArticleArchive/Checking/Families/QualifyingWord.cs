namespace ArticleArchive.Checking.Families;

/// <summary>A word that changes the meaning and that only one of two printings has: <c>not</c>, <c>if</c>, <c>only</c>.</summary>
/// <param name="Kind">
/// Its effect: <see cref="Caution.Negation"/>, <see cref="Caution.Condition"/>, <see cref="Caution.Quantity"/> or <see cref="Caution.Hedge"/>.
/// </param>
/// <param name="Words">The word, or a few words, in lower case.</param>
/// <param name="IsLeftOut">True when the printing leaves it out, false when it adds it.</param>
public sealed record QualifyingWord(Caution Kind, string Words, bool IsLeftOut);
