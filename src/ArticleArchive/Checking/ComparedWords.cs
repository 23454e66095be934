using ArticleArchive.History;

namespace ArticleArchive.Checking;

/// <summary>
/// A stretch of words in the comparison of a quotation with the archive. Words are compared as in search: letter case, accents and all marks between words
/// make no difference.
/// </summary>
/// <param name="Change">Whether both have the words, only the archive (<see cref="WordChange.Removed"/>), or only the quotation (<see cref="WordChange.Added"/>).</param>
/// <param name="Text">The words, with the marks between them, as they stand there.</param>
/// <param name="Words">How many words.</param>
public sealed record ComparedWords(WordChange Change, string Text, int Words)
{
    /// <summary>A stretch as it is written where there is no colour: <c>[-archive-] {+quotation+}</c>.</summary>
    public static string Marked(WordChange change, string text) => change switch
    {
        WordChange.Removed => $"[-{text}-]",
        WordChange.Added => $"{{+{text}+}}",
        _ => text,
    };
}
