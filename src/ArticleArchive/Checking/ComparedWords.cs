using ArticleArchive.History;

namespace ArticleArchive.Checking;

/// <summary>
/// A stretch of words in the comparison of a quotation with the archive. Words are compared as in search: letter case, accents and punctuation make no
/// difference.
/// </summary>
/// <param name="Change">Who has the words: both, or only the archive (<see cref="WordChange.Removed"/>) or quotation (<see cref="WordChange.Added"/>).</param>
/// <param name="Text">The words as written, with the marks between them.</param>
/// <param name="Words">The number of words.</param>
public sealed record ComparedWords(WordChange Change, string Text, int Words)
{
    /// <summary>A stretch as written where there is no colour: <c>[-archive-] {+quotation+}</c>.</summary>
    public static string Marked(WordChange change, string text) => change switch
    {
        WordChange.Removed => $"[-{text}-]",
        WordChange.Added => $"{{+{text}+}}",
        _ => text,
    };
}
