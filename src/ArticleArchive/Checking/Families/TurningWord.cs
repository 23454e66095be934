namespace ArticleArchive.Checking.Families;

/// <summary>A word that turns what is said, and that one of two printings lacks: <c>not</c>, <c>if</c>, <c>only</c>.</summary>
/// <param name="Kind">What it does: <see cref="Caution.Negation"/>, <see cref="Caution.Condition"/>, <see cref="Caution.Quantity"/> or <see cref="Caution.Hedge"/>.</param>
/// <param name="Words">The word, or the few words, in lower case.</param>
/// <param name="IsLeftOut">True where the printing leaves it out, false where it puts it in.</param>
public sealed record TurningWord(Caution Kind, string Words, bool IsLeftOut);
