using ArticleArchive.Articles;

namespace ArticleArchive.Web.Linking;

/// <summary>One run of words that a link names.</summary>
/// <param name="Span">Where the words were in the text of the passages when the link was made, in UTF-16 units.</param>
/// <param name="Check">The state of the words (<see cref="History.PassageState"/>); null when the link does not say.</param>
internal readonly record struct WordsPart(TextSpan Span, string? Check);
