namespace ArticleArchive.Samples;

/// <summary>One section of the sample's language: lines to choose from, used alike or, where they are words, the earlier the more often.</summary>
/// <param name="Lines">The lines, each cut into its parts.</param>
/// <param name="Ranks">How words are drawn; null where all lines are used alike.</param>
internal sealed record LanguageSection(IReadOnlyList<IReadOnlyList<LanguagePart>> Lines, ZipfRanks? Ranks)
{
    public IReadOnlyList<LanguagePart> Draw(SampleRandom random) => Lines[Ranks?.Draw(random) ?? random.Below(Lines.Count)];
}

/// <summary>A part of a line: words as they are, or a slot to fill.</summary>
/// <param name="Text">The words, or the slot's name in lower case.</param>
/// <param name="IsSlot">True for a slot.</param>
/// <param name="Capital">True when what fills the slot begins with a capital letter.</param>
internal readonly record struct LanguagePart(string Text, bool IsSlot, bool Capital);
